#include "cnettle.h"

#if !__has_include(<nettle/sha1.h>)
#error "nettle's header is missing: apt-get install nettle-dev (Fedora: dnf install nettle-devel)"
#endif
#include <nettle/sha1.h>
#include <nettle/version.h>

void cnettle_sha1(const uint8_t *bytes, size_t count, uint8_t *digest) {
  struct sha1_ctx context;
  sha1_init(&context);
  sha1_update(&context, count, bytes);
#if NETTLE_VERSION_MAJOR >= 4
  sha1_digest(&context, digest);
#else
  sha1_digest(&context, SHA1_DIGEST_SIZE, digest);
#endif
}

/// The part of nettle that Exchange uses: one digest.
#ifndef CNETTLE_H
#define CNETTLE_H

#include <stddef.h>
#include <stdint.h>

/// The SHA-1 of bytes, into 20 bytes of the caller's.
void cnettle_sha1(const uint8_t *bytes, size_t count, uint8_t *digest);

#endif

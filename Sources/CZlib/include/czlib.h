/// The part of zlib that Archive uses: taking deflated bytes apart, and the check sum.
#ifndef CZLIB_H
#define CZLIB_H

#if !__has_include(<zlib.h>)
#error "zlib's header is missing: apt-get install zlib1g-dev (Fedora: dnf install zlib-devel)"
#endif
#include <zlib.h>

/// Begins to inflate bytes without a header, as a zip holds them; Swift cannot see zlib's macro.
int czlib_begin_inflating(z_stream *stream);

#endif

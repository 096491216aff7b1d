#include "czlib.h"

#include <string.h>

int czlib_begin_inflating(z_stream *stream) {
  memset(stream, 0, sizeof *stream);
  return inflateInit2(stream, -MAX_WBITS);
}

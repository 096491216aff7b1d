#ifndef csystem_h
#define csystem_h

#include <stdint.h>

/// Which file it is and how long.
struct csystem_extent {
  uint64_t device;
  uint64_t number;
  int64_t size;
};

/// Asks what stands at a path, a symbolic link itself included, and does not ask for its times.
/// -1 and `errno` where that fails.
int csystem_extent_at(const char *_Nonnull path, struct csystem_extent *_Nonnull extent);

#endif

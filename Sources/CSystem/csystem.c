#define _GNU_SOURCE
#include "csystem.h"

#include <fcntl.h>
#include <sys/stat.h>

#ifdef __linux__
#include <sys/sysmacros.h>

int csystem_extent_at(const char *path, struct csystem_extent *extent) {
  struct statx found;
  if (statx(AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, STATX_INO | STATX_SIZE, &found) != 0) return -1;
  extent->device = makedev(found.stx_dev_major, found.stx_dev_minor);
  extent->number = found.stx_ino;
  extent->size = (int64_t)found.stx_size;
  return 0;
}
#else
int csystem_extent_at(const char *path, struct csystem_extent *extent) {
  struct stat found;
  if (lstat(path, &found) != 0) return -1;
  extent->device = (uint64_t)found.st_dev;
  extent->number = (uint64_t)found.st_ino;
  extent->size = (int64_t)found.st_size;
  return 0;
}
#endif

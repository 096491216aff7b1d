// The limit for a durable append: 4 KiB over blocks that are allocated already, then fdatasync.
//   raw-append FILE COUNT
// Prints {"count":…,"medianMicroseconds":…,"p90Microseconds":…}.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { blockBytes = 4096, fileBlocks = 256 };

static double nowMicroseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1e6 + now.tv_nsec / 1e3;
}

static int ascending(const void *left, const void *right) {
  double a = *(const double *)left, b = *(const double *)right;
  return (a > b) - (a < b);
}

int main(int argc, char **arguments) {
  if (argc != 3) return 64;
  int count = atoi(arguments[2]);
  int file = open(arguments[1], O_RDWR | O_CREAT | O_TRUNC, 0600);
  double *times = calloc(count > 0 ? count : 1, sizeof *times);
  char block[blockBytes];
  if (file < 0 || times == NULL || count < 1) return 1;

  memset(block, '\n', sizeof block);
  for (int index = 0; index < fileBlocks; index++)
    if (write(file, block, sizeof block) != sizeof block) return 1;
  if (fsync(file) != 0) return 1;

  for (int index = 0; index < count; index++) {
    memset(block, 'a' + index % 26, sizeof block);
    double start = nowMicroseconds();
    if (pwrite(file, block, sizeof block, (off_t)(index % fileBlocks) * blockBytes) != sizeof block)
      return 1;
    if (fdatasync(file) != 0) return 1;
    times[index] = nowMicroseconds() - start;
  }
  qsort(times, count, sizeof *times, ascending);
  printf("{\"count\":%d,\"medianMicroseconds\":%.1f,\"p90Microseconds\":%.1f}\n", count,
         times[count / 2], times[count * 9 / 10]);
  return 0;
}

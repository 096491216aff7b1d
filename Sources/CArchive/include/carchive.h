/// The part of libarchive that Archive uses: writing a zip, and for tests reading one.
#ifndef CARCHIVE_H
#define CARCHIVE_H

#if !__has_include(<archive.h>)
#error "libarchive's header is missing: apt-get install libarchive-dev (Fedora: dnf install libarchive-devel)"
#endif
#include <archive.h>
#include <archive_entry.h>

/// A regular file; Swift cannot see libarchive's own macro, which has a cast in it.
static const unsigned int carchive_regular_file = AE_IFREG;

#endif

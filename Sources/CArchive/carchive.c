#include "carchive.h"

// A static program takes whole objects out of libarchive.a, and the zip writer's one call to this
// function, made only for an entry that is neither a file, a folder nor a link, would take the
// object that names every format, and with it libxml2, ICU, liblzma and libbz2, none of which is
// ever reached. Weak, so that libarchive's own wins wherever it is linked.
__attribute__((weak)) void __archive_write_entry_filetype_unsupported(
    struct archive *archive, struct archive_entry *entry, const char *format) {
  (void)entry;
  archive_set_error(archive, ARCHIVE_FAILED, "%s: entries of this type are not written", format);
}

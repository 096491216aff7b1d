// The smallest useful program that links libedit: a prompt, and lines until the end of input.
// What starting ours is compared with, and what a key costs in libedit alone. Given a FILE, each
// line writes 4 KiB over allocated blocks of it, flushes them, and is answered: the least that
// Enter can cost.
#include <fcntl.h>
#include <histedit.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static wchar_t *prompt(EditLine *editor) {
  (void)editor;
  return L"> ";
}

static char block[4096];

static int openAllocated(const char *path) {
  int file = open(path, O_RDWR | O_CREAT | O_TRUNC, 0600);
  memset(block, '\n', sizeof block);
  for (int index = 0; index < 16; index++)
    if (write(file, block, sizeof block) != sizeof block) return -1;
  return fsync(file) == 0 ? file : -1;
}

int main(int count, char **arguments) {
  int file = count > 1 ? openAllocated(arguments[1]) : -1;
  if (count > 1 && file < 0) return 1;
  setlocale(LC_CTYPE, "");
  EditLine *editor = el_init(arguments[0], stdin, stdout, stderr);
  if (editor == NULL) return 1;
  el_wset(editor, EL_PROMPT, prompt);
  el_wset(editor, EL_EDITOR, L"emacs");
  int length = 0;
  for (int line = 0; el_wgets(editor, &length) != NULL && length > 0; line++) {
    if (file < 0) continue;
    memset(block, 'a' + line % 26, sizeof block);
    if (pwrite(file, block, sizeof block, (off_t)(line % 16) * sizeof block) != sizeof block)
      return 1;
    if (fdatasync(file) != 0) return 1;
    dprintf(STDOUT_FILENO, "\xe2\x80\x9ckept\xe2\x80\x9d\n");
  }
  el_end(editor);
  return 0;
}

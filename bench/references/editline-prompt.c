// The smallest useful program that links libedit: a prompt, and lines until the end of input.
// What starting ours is compared with, and what a key costs in libedit alone.
#include <histedit.h>
#include <locale.h>
#include <stdio.h>

static wchar_t *prompt(EditLine *editor) {
  (void)editor;
  return L"> ";
}

int main(int count, char **arguments) {
  (void)count;
  setlocale(LC_CTYPE, "");
  EditLine *editor = el_init(arguments[0], stdin, stdout, stderr);
  if (editor == NULL) return 1;
  el_wset(editor, EL_PROMPT, prompt);
  el_wset(editor, EL_EDITOR, L"emacs");
  int length = 0;
  while (el_wgets(editor, &length) != NULL && length > 0) {
  }
  el_end(editor);
  return 0;
}

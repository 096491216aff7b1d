/// The part of libedit that LineEditor uses, without its variadic functions, which Swift cannot see.
/// Wide entry points throughout: nothing depends on libedit's own conversions from the locale.
#ifndef CEDITLINE_H
#define CEDITLINE_H

#include <stdbool.h>
#include <stddef.h>
#include <wchar.h>

#if !__has_include(<histedit.h>)
#error "libedit's header is missing: apt-get install libedit-dev (Fedora: dnf install libedit-devel)"
#endif
#include <histedit.h>

typedef wchar_t *_Nonnull (*ceditline_prompt)(EditLine *_Nonnull);
typedef int (*ceditline_reader)(EditLine *_Nonnull, wchar_t *_Nonnull);
typedef unsigned char (*ceditline_command)(EditLine *_Nonnull, int);

/// The line being edited. The cursor may stand outside 0...count after some vi commands.
typedef struct {
  const wchar_t *_Nonnull start;
  ptrdiff_t count;
  ptrdiff_t cursor;
} ceditline_text;

/// Chooses a UTF-8 LC_CTYPE, the user's own where it is one. Returns its name, NULL where the machine
/// has none.
const char *_Nullable ceditline_use_utf8_locale(void);

/// Opens libedit on standard input, output and error, and remembers the terminal's settings.
EditLine *_Nullable ceditline_open(const char *_Nonnull program);
/// Closes libedit and puts the terminal's settings back exactly as they were found.
void ceditline_close(EditLine *_Nonnull editor);

void ceditline_set_client(EditLine *_Nonnull editor, void *_Nonnull client);
void *_Nonnull ceditline_client(EditLine *_Nonnull editor);
void ceditline_set_keys(EditLine *_Nonnull editor, bool vi);
/// ~/.editrc may have changed the keys behind our back.
bool ceditline_has_vi_keys(EditLine *_Nonnull editor);
void ceditline_set_prompts(
    EditLine *_Nonnull editor, ceditline_prompt _Nonnull left, ceditline_prompt _Nonnull right,
    wchar_t escape);
void ceditline_set_reader(EditLine *_Nonnull editor, ceditline_reader _Nonnull reader);
void ceditline_add_command(
    EditLine *_Nonnull editor, const char *_Nonnull name, ceditline_command _Nonnull command);
/// Binds `key` in the map that is used while typing.
void ceditline_bind(
    EditLine *_Nonnull editor, const char *_Nonnull key, const char *_Nonnull command);
/// Whether libedit, as it begins in this locale, takes U+0080 to U+00FF for a letter to insert.
bool ceditline_inserts_letter(int letter);
/// Binds `key` in vi's command map.
void ceditline_bind_vi(
    EditLine *_Nonnull editor, const char *_Nonnull key, const char *_Nonnull command);

/// Raw for typing, or quiet between two lines: no echo, keys wait, ctrl-C is a signal.
void ceditline_set_raw(EditLine *_Nonnull editor, bool raw);
/// The user's own settings, for the time the program is suspended.
void ceditline_lend_terminal(EditLine *_Nonnull editor);

ceditline_text ceditline_line(EditLine *_Nonnull editor);
void ceditline_refresh(EditLine *_Nonnull editor);
void ceditline_write(EditLine *_Nonnull editor, const char *_Nonnull bytes, size_t count);
void ceditline_flush(EditLine *_Nonnull editor);
int ceditline_columns(EditLine *_Nonnull editor);
int ceditline_rows(EditLine *_Nonnull editor);
/// How many columns libedit gives `scalar`, pictures for controls and unknown ones included.
int ceditline_scalar_width(wchar_t scalar);

/// Columns of the terminal on `fd`, 0 where there is none.
int ceditline_window_columns(int fd);
/// Rows of the terminal on `fd`, 0 where there is none.
int ceditline_window_rows(int fd);

/// Takes over the whole screen: raw keys, the alternate screen, no cursor. Until it is left, exit()
/// and a crash give the terminal back too. False where standard input is no terminal.
bool ceditline_enter_screen(void);
/// Gives the screen back; does nothing where it was not entered.
void ceditline_leave_screen(void);
/// Flushes standard output, for text that was written beside libedit.
void ceditline_flush_standard_output(void);
void ceditline_write_standard_output(const char *_Nonnull bytes, size_t count);

/// Sends SIGWINCH, SIGCONT, SIGTERM, SIGHUP and SIGINT as one byte each to `fd`, a non-blocking pipe;
/// SIGTSTP too where `stops` is true.
void ceditline_route_signals(int fd, bool stops);
/// Puts back the handlers that `ceditline_route_signals` found.
void ceditline_restore_signals(void);

#endif

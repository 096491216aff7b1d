#define _GNU_SOURCE
#define _DARWIN_C_SOURCE
#include "ceditline.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wctype.h>

static struct termios found_settings;
static bool has_found_settings;

static void give_terminal_back(void) {
  if (!has_found_settings) return;
  fflush(stdout);
  static const char end_marked_pastes[] = "\033[?2004l";
  (void)!write(STDOUT_FILENO, end_marked_pastes, sizeof end_marked_pastes - 1);
  tcsetattr(STDIN_FILENO, TCSADRAIN, &found_settings);
}

const char *ceditline_use_utf8_locale(void) {
  static const char *const names[] = {"", "C.UTF-8", "C.utf8", "en_US.UTF-8", "UTF-8"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const char *name = setlocale(LC_CTYPE, names[i]);
    if (name && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return name;
  }
  return NULL;
}

EditLine *ceditline_open(const char *program) {
  static bool is_watching_exit;
  has_found_settings = tcgetattr(STDIN_FILENO, &found_settings) == 0;
  // A program that calls exit() in the middle of a line must not leave its shell without echo.
  if (!is_watching_exit) is_watching_exit = atexit(give_terminal_back) == 0;
  EditLine *editor = el_init(program, stdin, stdout, stderr);
  if (!editor) return NULL;
  el_wset(editor, EL_SIGNAL, 0);  // libedit's handlers send the signal to the whole group.
  // Its own settings swap CR and LF, which makes two line ends of each one in a pasted CRLF text.
  el_set(editor, EL_SETTY, "-d", "-isig", "-ixon", "-icrnl", "-inlcr", NULL);
  // Between two lines typed-ahead keys are neither echoed nor eaten by the terminal's own editing,
  // and a ctrl-backslash must not end a live session.
  el_set(
      editor, EL_SETTY, "-x", "-icanon", "-echo", "-ixon", "-icrnl", "-inlcr", "+noflsh", "quit=",
      NULL);
  return editor;
}

void ceditline_close(EditLine *editor) {
  el_set(editor, EL_EDITMODE, 0);  // Otherwise el_end flushes typed-ahead keys away.
  el_end(editor);
  give_terminal_back();
  has_found_settings = false;
}

void ceditline_set_client(EditLine *editor, void *client) {
  el_wset(editor, EL_CLIENTDATA, client);
}

void *ceditline_client(EditLine *editor) {
  void *client = editor;
  el_wget(editor, EL_CLIENTDATA, &client);
  return client;
}

void ceditline_set_keys(EditLine *editor, bool vi) {
  el_wset(editor, EL_EDITOR, vi ? L"vi" : L"emacs");
}

bool ceditline_has_vi_keys(EditLine *editor) {
  const wchar_t *name = NULL;
  return el_wget(editor, EL_EDITOR, &name) == 0 && name && name[0] == L'v';
}

void ceditline_set_prompts(
    EditLine *editor, ceditline_prompt left, ceditline_prompt right, wchar_t escape) {
  el_wset(editor, EL_PROMPT_ESC, left, (int)escape);
  el_wset(editor, EL_RPROMPT_ESC, right, (int)escape);
}

void ceditline_set_reader(EditLine *editor, ceditline_reader reader) {
  el_wset(editor, EL_GETCFN, reader);
}

// The narrow call copies the name; the wide one would keep our pointer.
void ceditline_add_command(EditLine *editor, const char *name, ceditline_command command) {
  el_set(editor, EL_ADDFN, name, name, command);
}

void ceditline_bind(EditLine *editor, const char *key, const char *command) {
  el_set(editor, EL_BIND, key, command, NULL);
}

bool ceditline_inserts_letter(int letter) {
#ifdef __linux__
  return iswprint((wint_t)letter) != 0;
#else
  (void)letter;
  return false;
#endif
}

void ceditline_bind_vi(EditLine *editor, const char *key, const char *command) {
  el_set(editor, EL_BIND, "-a", key, command, NULL);
}

void ceditline_set_raw(EditLine *editor, bool raw) { el_wset(editor, EL_PREP_TERM, (int)raw); }

void ceditline_lend_terminal(EditLine *editor) {
  ceditline_set_raw(editor, false);
  give_terminal_back();
}

ceditline_text ceditline_line(EditLine *editor) {
  const LineInfoW *line = el_wline(editor);
  ceditline_text text = {line->buffer, line->lastchar - line->buffer, line->cursor - line->buffer};
  return text;
}

void ceditline_refresh(EditLine *editor) { el_wset(editor, EL_REFRESH); }

// The editor was opened on standard output, so what the program writes there keeps its place.
void ceditline_write(EditLine *editor, const char *bytes, size_t count) {
  (void)editor;
  fwrite(bytes, 1, count, stdout);
}

void ceditline_flush(EditLine *editor) {
  (void)editor;
  fflush(stdout);
}

static int capability(EditLine *editor, const char *name, int otherwise) {
  int value = otherwise;
  el_get(editor, EL_GETTC, name, &value, NULL);
  return value > 0 ? value : otherwise;
}

int ceditline_columns(EditLine *editor) { return capability(editor, "co", 80); }
int ceditline_rows(EditLine *editor) { return capability(editor, "li", 24); }

int ceditline_scalar_width(wchar_t scalar) {
  if (scalar < 0x100 && iswcntrl((wint_t)scalar)) return 2;
  if (!iswprint((wint_t)scalar)) return scalar > 0xffff ? 8 : 7;
  int width = wcwidth(scalar);
  return width > 0 ? width : 0;
}

int ceditline_window_columns(int fd) {
  struct winsize size;
  return ioctl(fd, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

void ceditline_flush_standard_output(void) { fflush(stdout); }

void ceditline_write_standard_output(const char *bytes, size_t count) {
  fwrite(bytes, 1, count, stdout);
  fflush(stdout);
}

static struct termios screen_found;
static volatile sig_atomic_t is_on_screen;
static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE};
enum { crash_count = sizeof crashes / sizeof *crashes };
static struct sigaction found_crash_actions[crash_count];

// Only what a handler of a crash may call.
void ceditline_leave_screen(void) {
  if (!is_on_screen) return;
  is_on_screen = 0;
  static const char leave[] = "\033[0m\033[?25h\033[?1049l";
  (void)!write(STDOUT_FILENO, leave, sizeof leave - 1);
  tcsetattr(STDIN_FILENO, TCSADRAIN, &screen_found);
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &found_crash_actions[i], NULL);
}

static void crash(int number) {
  ceditline_leave_screen();
  raise(number);
}

bool ceditline_enter_screen(void) {
  static bool is_watching_exit;
  struct termios settings;
  if (!is_on_screen) {
    if (tcgetattr(STDIN_FILENO, &screen_found) != 0) return false;
    if (!is_watching_exit) is_watching_exit = atexit(ceditline_leave_screen) == 0;
    struct sigaction action = {0};
    action.sa_handler = crash;
    action.sa_flags = SA_NODEFER;
    sigemptyset(&action.sa_mask);
    for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &action, &found_crash_actions[i]);
  }
  // Set before the terminal changes, so that whatever happens from here on is undone.
  is_on_screen = 1;
  settings = screen_found;
  settings.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ISIG | IEXTEN);
  settings.c_iflag &= ~(tcflag_t)(IXON | ICRNL | INLCR);
  settings.c_cc[VMIN] = 1;
  settings.c_cc[VTIME] = 0;
  fflush(stdout);
  tcsetattr(STDIN_FILENO, TCSADRAIN, &settings);
  static const char enter[] = "\033[?1049h\033[?25l\033[H\033[2J";
  (void)!write(STDOUT_FILENO, enter, sizeof enter - 1);
  return true;
}

int ceditline_window_rows(int fd) {
  struct winsize size;
  return ioctl(fd, TIOCGWINSZ, &size) == 0 ? size.ws_row : 0;
}

static const int routed[] = {SIGWINCH, SIGCONT, SIGTERM, SIGHUP, SIGINT, SIGTSTP};
enum { routed_count = sizeof routed / sizeof *routed };
static struct sigaction previous[routed_count];
static volatile sig_atomic_t route = -1;
static int routed_now;

static void write_signal(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  if (route >= 0) (void)!write((int)route, &byte, 1);
  errno = saved;
}

void ceditline_route_signals(int fd, bool stops) {
  struct sigaction action = {0};
  action.sa_handler = write_signal;
  sigemptyset(&action.sa_mask);
  // poll returns all the same; a write to the screen goes on instead of being cut short.
  action.sa_flags = SA_RESTART;
  route = fd;
  routed_now = stops ? routed_count : routed_count - 1;
  for (int i = 0; i < routed_now; i++) {
    sigaction(routed[i], &action, &previous[i]);
    // Started with nohup, the program goes on without its window.
    bool is_ignored = routed[i] == SIGHUP && previous[i].sa_handler == SIG_IGN;
    if (is_ignored) sigaction(routed[i], &previous[i], NULL);
  }
}

void ceditline_restore_signals(void) {
  for (int i = 0; i < routed_now; i++) sigaction(routed[i], &previous[i], NULL);
  routed_now = 0;
  route = -1;
}

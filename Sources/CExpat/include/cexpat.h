/// The part of expat that XMLReading uses.
#ifndef CEXPAT_H
#define CEXPAT_H

#if !__has_include(<expat.h>)
#error "expat's header is missing: apt-get install libexpat1-dev (Fedora: dnf install expat-devel)"
#endif
#include <expat.h>

#endif

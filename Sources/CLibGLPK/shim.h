#ifndef ANJUAN_CLIBGLPK_H
#define ANJUAN_CLIBGLPK_H

#include <glpk.h>

#endif

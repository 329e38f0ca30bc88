#pragma once

#include "languages/language_pack.hpp"

extern "C" {
#include "api.h"
}

namespace ventanilla {

/// LanguagePack::stem by one of Snowball's stemmers (https://snowballstem.org).
template <SN_env* (*create)(), void (*close)(SN_env*), int (*stem)(SN_env*)>
int snowball_stem(char* word, int length) {
  SN_env* env = create();
  if (env == nullptr) return -1;
  SN_set_current(env, length, reinterpret_cast<const symbol*>(word));
  int stemmed = stem(env) < 0 ? -1 : env->l;
  if (stemmed > static_cast<int>(longest_stem)) stemmed = -1;
  for (int i = 0; i < stemmed; ++i) word[i] = static_cast<char>(env->p[i]);
  close(env);
  return stemmed;
}

}  // namespace ventanilla

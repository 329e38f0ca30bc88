#include <memory>

#include "text/unicode.hpp"
#include "ventanilla/text.hpp"

extern "C" {
#include "api.h"
#include "stem_UTF_8_english.h"
#include "stem_UTF_8_french.h"
#include "stem_UTF_8_portuguese.h"
#include "stem_UTF_8_spanish.h"
}

namespace ventanilla {
namespace {

struct Stemmer {
  SN_env* (*create)();
  void (*close)(SN_env*);
  int (*stem)(SN_env*);
};

constexpr Stemmer stemmers[] = {
    {spanish_UTF_8_create_env, spanish_UTF_8_close_env, spanish_UTF_8_stem},
    {english_UTF_8_create_env, english_UTF_8_close_env, english_UTF_8_stem},
    {portuguese_UTF_8_create_env, portuguese_UTF_8_close_env, portuguese_UTF_8_stem},
    {french_UTF_8_create_env, french_UTF_8_close_env, french_UTF_8_stem},
};

}  // namespace

std::string stem(std::string_view word, Language language) {
  if (language == Language::other || word.empty()) return fold(word);
  const Stemmer& stemmer = stemmers[static_cast<std::size_t>(language)];
  const std::unique_ptr<SN_env, void (*)(SN_env*)> env(stemmer.create(), stemmer.close);
  if (env == nullptr) return fold(word);
  SN_set_current(env.get(), static_cast<int>(word.size()),
                 reinterpret_cast<const symbol*>(word.data()));
  if (stemmer.stem(env.get()) < 0) return fold(word);
  return fold({reinterpret_cast<const char*>(env->p), static_cast<std::size_t>(env->l)});
}

}  // namespace ventanilla

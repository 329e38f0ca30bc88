// Links the customer's module while it still is LLVM's bitcode, and optimises it as a whole:
//   node whole.mjs OUT LLVM-LINK OPT OBJECTS… -- OBJECTS THAT REPLACE FUNCTIONS OF THE OTHERS…
// Two kinds of functions lose their bodies before anything is inlined, as nothing in the language
// can: 3 KB of the module.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

const [out, llvm_link, opt, ...objects] = process.argv.slice(2);
const before = objects.indexOf('--');
const replacing = objects.splice(before).slice(1).map((object) => `--override=${object}`);

// Freeing is nothing in a page's memory (memory.cpp), hence destructors do nothing that anybody sees,
// but walk vectors and empty them. Two kinds do work: ~Object() notes the keys that nobody has
// asked for, and a _ConstructTransaction is how libc++'s vectors get their new ends.
const is_idle_destructor = (name) =>
  /^_ZN.*D[012]Ev$/.test(name) && !/^_ZN10ventanilla6ObjectD|_ConstructTransaction/.test(name);

// A container would have to be larger than the memory can be.
const is_impossible = (name) => name.includes('__throw_length_error');

/** A destructor's new body: by the ABI of C++ on WebAssembly it returns what it was given. */
function idle_body(head) {
  const type = /(void|ptr|%"[^"]*"\*|%[\w.:]+\*) @/.exec(head)[1];
  const self = /%[\w.]+(?=[,)])/.exec(head.slice(head.indexOf('(', head.indexOf('@'))));
  return type === 'void' ? '  ret void' : `  ret ${type} ${self[0]}`;
}

/** A function of the IR's text, from `define` to its brace. */
function shortened(text, head, name) {
  if (is_impossible(name)) return `${head}\n  unreachable\n}\n`;
  return is_idle_destructor(name) ? `${head}\n${idle_body(head)}\n}\n` : text;
}

const ir = `${out}.ll`;
execFileSync(llvm_link, ['-S', ...objects, ...replacing, '-o', ir]);
const functions = /^(define [^\n]*@"?([\w.$]+)"?\([^\n]*\{)\n[^]*?\n\}\n/gm;
// A call that may be taken for the language's own delete is replaced by a trap once its argument is
// found to be unused, as it is in memory.cpp.
const own_delete = /^(attributes #\d+ = \{ )builtin /gm;
const text = readFileSync(ir, 'utf8').replace(functions, shortened).replace(own_delete, '$1');
writeFileSync(ir, text);
// What libc++ calls of ours, beside what is exported.
const used_outside = '_Znwm,_ZdlPv';
const list = `-internalize-public-api-list=${used_outside}`;
execFileSync(opt, ['-passes=internalize,globaldce,default<Oz>,lto<Oz>', list, ir, '-o', out]);
rmSync(ir);

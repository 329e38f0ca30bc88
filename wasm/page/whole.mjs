// Links the customer's module while it still is LLVM's bitcode, and optimises it as a whole:
//   node whole.mjs OUT LLVM-LINK OPT OBJECTS… -- OBJECTS THAT REPLACE FUNCTIONS OF THE OTHERS…
// Before anything is inlined, some functions get other bodies, which nothing in the language can give
// them (those below, and strings.cpp): 6.5 KB of the module.
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
  const type = /(void|%"[^"]*"\*|%[\w.:]+\*) @/.exec(head)[1];
  const self = /%[\w.]+(?=[,)])/.exec(head.slice(head.indexOf('(', head.indexOf('@'))));
  return type === 'void' ? '  ret void' : `  ret ${type} ${self[0]}`;
}

// What has been moved from is never looked at again in this core, and without destructors it need not
// be emptied: to move a value of a type of ours is to copy its bytes.
const is_move = (name) => /^_ZN10ventanilla.*(C[12]|aS)EOS\d*_$/.test(name);

/** '' where what is given is of another type, as where a Result is made of its value. */
function moving_body(head) {
  const [, type] = /\((%"[^"]*"|%[\w.:]+)\* [^,%]*%0, \1\* [^,%]*%1\)/.exec(head) ?? [];
  if (!type) return '';
  const size = `ptrtoint (${type}* getelementptr (${type}, ${type}* null, i32 1) to i32)`;
  return `  %to = bitcast ${type}* %0 to i8*
  %from = bitcast ${type}* %1 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* %to, i8* %from, i32 ${size}, i1 false)
  ret ${type}* %0`;
}

// A vector without room for one more item calls one of these.
const slow_path = /(?:21__push_back_slow_pathI(.*)EEvOT_|24__emplace_back_slow_pathIJ(.*)EEEvDpOT_)$/;

/** Its body by the one function that grows vectors of all types (memory.cpp); '' where it cannot be. */
function growing_body(head, name, ir) {
  const construct = name.replace(
    slow_path,
    (_, item, items) => `22__construct_one_at_endIJ${item ?? items}EEEvDpOT_`,
  );
  const [, vector] = /\((%"class[^"]*")\* /.exec(head) ?? [];
  const base = ir.types.get(vector);
  const item = ir.types.get(base?.split(',')[0])?.match(/^(.*?)\*,/)?.[1];
  if (!item || !ir.text.includes(`@${construct}(`)) return '';
  const given = head.slice(head.indexOf('(') + 1, head.indexOf(') ', head.lastIndexOf(' %')));
  const size = `ptrtoint (${item}* getelementptr (${item}, ${item}* null, i32 1) to i32)`;
  return `  %vector = bitcast ${vector}* %0 to i8*
  call void @ventanilla_grow(i8* %vector, i32 ${size})
  call void @${construct}(${given})
  ret void`;
}

/** A function of the IR, from `define` to its brace. */
function shortened(ir, text, head, name) {
  const body = is_impossible(name)
    ? '  unreachable'
    : is_idle_destructor(name)
      ? idle_body(head)
      : is_move(name)
        ? moving_body(head)
        : slow_path.test(name)
          ? growing_body(head, name, ir)
          : '';
  return body ? `${head}\n${body}\n}\n` : text;
}

/** The IR's text, and what its structs are made of. */
function read_ir(path) {
  const text = readFileSync(path, 'utf8');
  const types = [...text.matchAll(/^(%"?[^\n]*?"?) = type \{ ([^\n]*) \}$/gm)];
  return { text, types: new Map(types.map(([, name, members]) => [name, members])) };
}

const path = `${out}.ll`;
execFileSync(llvm_link, ['-S', ...objects, ...replacing, '-o', path]);
const functions = /^(define [^\n]*@"?([\w.$]+)"?\([^\n]*\{)\n[^]*?\n\}\n/gm;
// A call that may be taken for the language's own delete is replaced by a trap once its argument is
// found to be unused, as it is in memory.cpp.
const own_delete = /^(attributes #\d+ = \{ )builtin /gm;
const ir = read_ir(path);
const text = ir.text.replace(functions, (...match) => shortened(ir, ...match));
writeFileSync(path, text.replace(own_delete, '$1'));
// What libc++ calls of ours, beside what is exported.
const used_outside = '_Znwm,_ZdlPv,memcpy';
const list = `-internalize-public-api-list=${used_outside}`;
const passes =
  'internalize,globaldce,default<Oz>,mergefunc,lto<Oz>,function(sink,instcombine,simplifycfg),mergefunc';
// Only what gets smaller by it is inlined.
execFileSync(opt, ['-S', `-passes=${passes}`, '-inline-threshold=-5', list, path, '-o', path]);
// A library's function would take or give the strings that strings.cpp has replaced.
const [, stranger] = /^declare [^\n]*@(\w+)\([^\n]*basic_string[."]/m.exec(readFileSync(path, 'utf8')) ?? [];
if (stranger) throw new Error(`${stranger} is compiled without the strings of page/strings.cpp`);
execFileSync(opt, [path, '-o', out]);
rmSync(path);

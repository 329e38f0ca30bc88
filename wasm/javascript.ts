// The core as JavaScript, for pages whose policy forbids WebAssembly. As ventanilla-core.js; a
// language is added with what javascript/languages/es.js exports in place of bytes.

// @ts-expect-error The build makes it of the core's module.
import made from 'ventanilla-made';
import { loadCore as load } from './core.ts';
import type { Core } from './ventanilla-core.d.ts';

export const loadCore = (): Promise<Core> => load(made);

import type { FullCore } from '../../../wasm/ventanilla-full';
import type { Files } from '../panel/files';

/** Says in the console what is wrong in a help.json's text; the full core, which knows, is loaded. */
export async function reportProblems(files: Files, text: string, file: string): Promise<void> {
  const [module, wasm] = await Promise.all([
    files.module<{ loadCore(wasm: ArrayBuffer): Promise<FullCore> }>('ventanilla-full.js'),
    files.bytes('ventanilla-full.wasm'),
  ]);
  for (const { severity, where, message, line, column } of (await module.loadCore(wasm)).check(
    text,
  )) {
    if (severity !== 'error') continue;
    console.error(`Ventanilla: ${file}:${line}:${column}: ${where || '/'}: ${message}`);
  }
}

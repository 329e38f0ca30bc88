import { loadFull } from '../core/full';
import type { Files } from '../panel/files';

/** Says in the console what is wrong in a help.json's text; the full core, which knows, is loaded. */
export async function reportProblems(files: Files, text: string, file: string): Promise<void> {
  const core = await loadFull(files);
  for (const { severity, where, message, line, column } of core.check(text)) {
    if (severity !== 'error') continue;
    console.error(`Ventanilla: ${file}:${line}:${column}: ${where || '/'}: ${message}`);
  }
}

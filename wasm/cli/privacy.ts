// Personal data out of what the reports print.
import type { FullModule } from '../module.ts';
import type { PersonalData } from '../ventanilla-full.d.ts';

function found(module: FullModule, text: string): PersonalData[] {
  return JSON.parse(module.personalData({ text }, true)).personal_data;
}

function replaced(module: FullModule, text: string, by: (data: PersonalData) => string): string {
  let [result, at] = ['', 0];
  for (const data of found(module, text)) {
    result += text.slice(at, data.start) + by(data);
    at = data.end;
  }
  return result + text.slice(at);
}

/** "mi teléfono es ***-***-**23": enough to recognise one's own. */
export const masked = (module: FullModule, text: string): string =>
  replaced(module, text, (data) => data.masked);

/** What stands for it. */
export const removed = '[…]';

/** "mi teléfono es […]": nothing of it. */
export const withoutPersonalData = (module: FullModule, text: string): string =>
  replaced(module, text, () => removed);

import type { PanelHost } from '../protocol';
import type { Filing, FilingModule, FormHost, TallyModule, Unanswered, Week, WeekHost, WeekModule } from './features';
import type { Files } from './files';

/** What few visits need: each part is loaded when one does. */
export class Extras {
  readonly #forms = new Map<string, Promise<Filing>>();

  constructor(
    private readonly host: PanelHost,
    private readonly files: Files,
  ) {}

  /** The form of a contact; asked for again, the same one with what has been written. */
  form(lent: Omit<FormHost, 'host' | 'files'>): Promise<Filing> {
    const { host, files } = this;
    const key = `${lent.contact} ${lent.state.interfaceLang}`;
    const known = this.#forms.get(key);
    if (known) return known;
    const form = files
      .module<FilingModule>('features/filing.js')
      .then((module) => module.createFiling({ host, files, ...lent }));
    this.#forms.set(key, form);
    form.catch(() => this.#forms.delete(key));
    return form;
  }

  async week(host: WeekHost): Promise<Week> {
    return (await this.files.module<WeekModule>('features/week.js')).createWeek(host);
  }

  /** A question without an answer, for the site's own tally, where it keeps one. */
  count(question: Unanswered): void {
    const { tally } = this.host.config;
    if (!tally) return;
    this.files
      .module<TallyModule>('features/tally.js')
      .then((module) => module.count(tally, question))
      .catch(() => {});
  }
}

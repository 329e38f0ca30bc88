import type { PanelHost } from '../protocol';
import type { Filing, FilingModule, FormHost, TallyModule, Unanswered, Week, WeekHost, WeekModule } from './features';
import type { Files } from './files';

type Lent = Omit<FormHost, 'host' | 'files'>;

/** What few visits need: each part is loaded when one does. */
export class Extras {
  /** The form that was asked for last, once it is there. */
  form: Filing | null = null;
  /** The week's table, once it is there. */
  week: Week | undefined;
  readonly #forms = new Map<string, Promise<Filing>>();
  #asked = 0;

  constructor(
    private readonly host: PanelHost,
    private readonly files: Files,
  ) {}

  /** No form is shown from now on, not even one that is still on its way. */
  leaveForm(): void {
    this.form = null;
    ++this.#asked;
  }

  /** Loads the form of a contact; `late` when another was asked for meanwhile. */
  async openForm(lent: Lent): Promise<'opened' | 'late' | 'failed'> {
    const turn = this.#asked;
    const form = await this.#formOf(lent).catch((error: unknown) => {
      console.error(`Ventanilla: no form (${String(error)})`);
      return null;
    });
    if (turn !== this.#asked) return 'late';
    this.form = form;
    return form ? 'opened' : 'failed';
  }

  /** Asked for again, the same one with what has been written. */
  #formOf(lent: Lent): Promise<Filing> {
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

  async openWeek(host: WeekHost): Promise<void> {
    try {
      this.week ??= (await this.files.module<WeekModule>('features/week.js')).createWeek(host);
    } catch (error) {
      console.error(`Ventanilla: no week (${String(error)})`);
    }
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

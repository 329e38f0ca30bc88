import { Delivery } from '../filing/delivery';
import { Form } from '../filing/form';
import css from '../filing/form.css';
import { mark } from '../filing/mark';
import { Store } from '../filing/store';
import type { FilingTexts } from '../i18n/filing/catalogue';
import { filingHost } from '../filing/host';
import type { Filing, FormHost } from '../panel/features';
import type { Emit } from '../protocol';

/** A store is opened only where one is: nothing is kept before the visitor agrees. */
async function existing(): Promise<Store | null> {
  const names = await indexedDB.databases?.().catch(() => []);
  return names?.some(({ name }) => name === Store.database) ? Store.open(false) : null;
}

export async function createFiling(lent: FormHost): Promise<Filing> {
  const host = filingHost(lent);
  const texts = await host.module<{ default: FilingTexts }>(`i18n/filing/${host.catalogue}.js`);
  const store = await existing();
  host.adopt(css);
  return new Form(host, texts.default, store, (await store?.all()) ?? []);
}

/** Sends what an earlier visit could not. */
export async function resume(emit: Emit): Promise<void> {
  const store = await existing();
  if (store) await new Delivery(() => store, emit).resume();
  else await mark(false);
}

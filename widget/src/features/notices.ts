import { plainIn } from '../help/model';
import { nextNoticeChange, noticesAt, readNotices } from '../help/notices';
import { adopt } from '../panel/adopt';
import type { Notices } from '../panel/features';
import css from '../styles/notices.css';
import { noticesView } from '../views/notices';

/** Notices (practice C7), for the sites whose help.json has any. */
export function createNotices(root: ShadowRoot, file: unknown, lang: string): Notices {
  adopt(root, css);
  const notices = readNotices(file, lang);
  return {
    view: (context) => noticesView(context, notices),
    nextChange: (now) => nextNoticeChange(notices, now),
    words: ({ now, lang: shown, dismissed }) =>
      noticesAt(notices, now)
        .filter(({ index }) => !dismissed.includes(index))
        .map(({ situation }) => plainIn(situation, shown))
        .join('. '),
  };
}

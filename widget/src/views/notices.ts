import { noticesAt, type Notice } from '../help/notices';
import { button, h, type Child, type VNode } from '../panel/vdom';
import { texts, timeText, type Context } from './context';
import { icon } from './icons';

function noticeView(context: Context, notice: Notice): VNode {
  const { state, act } = context;
  const { t } = state;
  const { index } = notice;
  const part = (label: string, text: Child): Child =>
    text && h('div', {}, h('dt', {}, label), h('dd', {}, text));
  const estimate = notice.estimate !== null && timeText(context, notice.estimate);
  return h(
    'section',
    { class: 'notice', 'aria-label': t.notice, key: `notice-${index}` },
    icon('notice'),
    h(
      'div',
      {},
      texts(context, notice.situation, 'p'),
      h(
        'details',
        {},
        h('summary', {}, t.details),
        h(
          'dl',
          {},
          part(t.measures, texts(context, notice.measures)),
          part(t.estimate, estimate),
          part(t.prevention, texts(context, notice.prevention)),
        ),
      ),
    ),
    button('close', () => act({ type: 'dismissed', notice: index }), icon('close'), {
      'aria-label': t.dismiss,
    }),
  );
}

/** The notices in force that the visitor has not put away. */
export function noticesView(context: Context, notices: readonly Notice[]): VNode[] {
  const { now, dismissed } = context.state;
  return noticesAt(notices, now)
    .filter(({ index }) => !dismissed.includes(index))
    .map((each) => noticeView(context, each));
}

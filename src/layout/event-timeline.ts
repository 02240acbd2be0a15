import { joinParts, withColon, withRemarks } from '../dataset/list-words.js';
import { chartType } from './chart-type.js';
import { toldApart } from './parts/amount-words.js';
import { readDates } from './parts/date-reading.js';
import { layoutEventColumns } from './parts/event-columns.js';
import { layoutEventList } from './parts/event-list.js';
import { narrowestWidth } from './parts/narrowest.js';
import { datesOf, spanYears } from './parts/time-axis.js';
import { domainOf, eventsOf } from './parts/timeline-event.js';

/** Least width of a column of words in px, and the least number of columns that are worth a rail of their own. */
const LEAST_COLUMN = 140;
const LEAST_COLUMNS = 3;

const READING = {
  open: {
    zh: '方括号：开口一侧的某天，具体哪天未报道。',
    en: 'Bracket: some day on its open side.',
    'zh-TW': '方括號：開口一側的某天，具體哪天未報導。',
  },
  all: {
    zh: '标记按时间比例排列，细线连到文字。',
    en: 'Marks are true to scale; thin lines lead to their words.',
    'zh-TW': '標記按時間比例排列，細線連到文字。',
  },
};

/** What happened when: marks on a line of time that is true to scale, and words beside them that never collide. */
export const eventTimeline = chartType({
  roles: {
    /** The events, in any order. */
    events: { kinds: ['date'], many: true },
  },

  reading({ events }, language) {
    return readDates(
      eventsOf(events, true).flatMap(({ stretch }) => stretch ?? []),
      READING,
      language,
    );
  },

  saysAll: true,

  layout({ events: figures }, frame) {
    const events = eventsOf(toldApart(figures, frame.language), spanYears(datesOf(figures)));
    const domain = domainOf(events);
    const isWide = narrowestWidth(frame) >= LEAST_COLUMN * Math.max(LEAST_COLUMNS, events.length);
    const isDated = events.every(({ stretch }) => stretch);
    return (isWide && isDated ? layoutEventColumns : layoutEventList)(events, domain, frame);
  },

  sentence({ events: figures }, language) {
    const hasYears = spanYears(datesOf(figures));
    const parts = eventsOf(toldApart(figures, language), true).map(({ worded, date }, index) => {
      const { labelInText, phrase, shortDate } = worded;
      const what = withRemarks(labelInText, [phrase], language);
      return withColon(hasYears || index === 0 ? date : shortDate || date, what, language);
    });
    return joinParts(parts, language);
  },
});

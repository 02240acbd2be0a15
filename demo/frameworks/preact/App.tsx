import { useMemo, useState } from 'preact/hooks';
import type { SocialWorkChart, SocialWorkChartEventMap } from 'social-work-chart/preact';
import { renderFallback, zhejiang2024 } from 'social-work-chart/core';
import { datasets } from '../datasets.js';

const CHARTS = ['volunteer-rate', 'applicants'];
const LANGUAGES = ['en', 'zh'] as const;

export function App() {
  const [chart, setChart] = useState(0);
  const [language, setLanguage] = useState(0);
  const [data, setData] = useState(0);
  const [told, setTold] = useState<string[]>([]);

  const id = CHARTS[chart];
  const lang = LANGUAGES[language];
  // What readers see before the chart, and without script. The same on the server and here, so hydration finds it right.
  const fallback = useMemo(() => renderFallback(zhejiang2024, id, { language: lang }), [id, lang]);
  // Preact sets no properties of tags that it hydrates; a ref does.
  const giveData = (tag: SocialWorkChart | null) => {
    if (tag) tag.data = datasets[data];
  };
  const tell = (line: string) => setTold((lines) => [...lines, line]);
  const events = {
    'onchart-drawn': ({ detail }: SocialWorkChartEventMap['chart-drawn']) =>
      tell(`drawn: ${detail.chart} in ${detail.language}`),
    'onchart-error': ({ detail }: SocialWorkChartEventMap['chart-error']) => tell(`error: ${detail.code}`),
    'onchart-select': ({ detail }: SocialWorkChartEventMap['chart-select']) => tell(`selected: ${detail.figure}`),
  };

  return (
    <main>
      <button onClick={() => setChart((chart + 1) % CHARTS.length)}>Other chart</button>
      <button onClick={() => setLanguage((language + 1) % LANGUAGES.length)}>Other language</button>
      <button onClick={() => setData((data + 1) % datasets.length)}>Other data</button>

      <social-work-chart chart={id} lang={lang} dangerouslySetInnerHTML={{ __html: fallback }} {...events} />
      <social-work-chart chart="volunteers" lang={lang} ref={giveData} {...events}>
        <p>Volunteers of a town, as a share of its residents.</p>
      </social-work-chart>

      <ol>
        {told.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ol>
    </main>
  );
}

import { useState } from 'react';
import type { SocialWorkChartEventMap } from 'social-work-chart/react';
import { datasets } from '../datasets.js';

const CHARTS = ['volunteer-rate', 'applicants'];
const LANGUAGES = ['en', 'zh'];

export function App() {
  const [chart, setChart] = useState(0);
  const [language, setLanguage] = useState(0);
  const [data, setData] = useState(0);
  const [told, setTold] = useState<string[]>([]);

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

      <social-work-chart chart={CHARTS[chart]} lang={LANGUAGES[language]} {...events}>
        <p>A figure of an article on social work in Zhejiang.</p>
      </social-work-chart>
      <social-work-chart chart="volunteers" lang={LANGUAGES[language]} data={datasets[data]} {...events}>
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

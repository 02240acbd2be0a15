import { Component, computed, CUSTOM_ELEMENTS_SCHEMA, inject, signal } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import type { SocialWorkChartEventMap } from 'social-work-chart';
import { renderFallback, zhejiang2024 } from 'social-work-chart/core';
import { datasets } from '../datasets.js';

const CHARTS = ['volunteer-rate', 'applicants'];
const LANGUAGES = ['en', 'zh'] as const;

@Component({
  selector: 'app-root',
  // The tags are not components of Angular.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <button (click)="chart.set((chart() + 1) % charts.length)">Other chart</button>
      <button (click)="language.set((language() + 1) % languages.length)">Other language</button>
      <button (click)="data.set((data() + 1) % datasets.length)">Other data</button>

      <social-work-chart
        [chart]="id()"
        [lang]="lang()"
        [innerHTML]="fallback()"
        (chart-drawn)="onDrawn($event)"
        (chart-error)="onError($event)"
        (chart-select)="onSelect($event)"
      />
      <social-work-chart
        chart="volunteers"
        [lang]="lang()"
        [data]="datasets[data()]"
        (chart-drawn)="onDrawn($event)"
        (chart-error)="onError($event)"
        (chart-select)="onSelect($event)"
      >
        <p>Volunteers of a town, as a share of its residents.</p>
      </social-work-chart>

      <ol>
        @for (line of told(); track $index) {
          <li>{{ line }}</li>
        }
      </ol>
    </main>
  `,
})
export class AppComponent {
  private readonly sanitizer = inject(DomSanitizer);
  readonly charts = CHARTS;
  readonly languages = LANGUAGES;
  readonly datasets = datasets;
  readonly chart = signal(0);
  readonly language = signal(0);
  readonly data = signal(0);
  readonly told = signal<string[]>([]);

  readonly id = computed(() => CHARTS[this.chart()]);
  readonly lang = computed(() => LANGUAGES[this.language()]);
  // What readers see before the chart. Angular would take the picture out of HTML that it does not trust.
  readonly fallback = computed(() =>
    this.sanitizer.bypassSecurityTrustHtml(renderFallback(zhejiang2024, this.id(), { language: this.lang() })),
  );

  onDrawn({ detail }: SocialWorkChartEventMap['chart-drawn']): void {
    this.tell(`drawn: ${detail.chart} in ${detail.language}`);
  }

  onError({ detail }: SocialWorkChartEventMap['chart-error']): void {
    this.tell(`error: ${detail.code}`);
  }

  onSelect({ detail }: SocialWorkChartEventMap['chart-select']): void {
    this.tell(`selected: ${detail.figure}`);
  }

  private tell(line: string): void {
    this.told.update((lines) => [...lines, line]);
  }
}

import { useEffect, useRef, type ComponentProps } from 'react';
import type { SocialWorkChart, SocialWorkChartEventMap } from 'social-work-chart/react';

const EVENTS = ['chart-drawn', 'chart-error', 'chart-select'] as const;

export type ChartEvent = SocialWorkChartEventMap[(typeof EVENTS)[number]];

interface ChartProps extends Pick<ComponentProps<'social-work-chart'>, 'chart' | 'lang' | 'children'> {
  data?: SocialWorkChart['data'];
  /** What readers see before the chart, and without script, from `renderFallback`; in place of children. */
  fallback?: string;
  onEvent: (event: ChartEvent) => void;
}

/**
 * The tag in pages that a server renders. React 19 gives a tag that it hydrates neither its properties nor its listeners, so
 * they are given to it here; and the library comes after that, so that the first drawing has them.
 */
export function Chart({ data, fallback, onEvent, children, ...attributes }: ChartProps) {
  const tag = useRef<SocialWorkChart>(null);
  useEffect(() => {
    tag.current!.data = data;
  }, [data]);
  useEffect(() => {
    const element = tag.current!;
    const hear = (event: Event) => onEvent(event as ChartEvent);
    for (const type of EVENTS) element.addEventListener(type, hear);
    void import('social-work-chart');
    return () => {
      for (const type of EVENTS) element.removeEventListener(type, hear);
    };
  }, [onEvent]);
  const html = fallback === undefined ? { children } : { dangerouslySetInnerHTML: { __html: fallback } };
  return <social-work-chart ref={tag} {...attributes} {...html} />;
}

import 'social-work-chart/preact';

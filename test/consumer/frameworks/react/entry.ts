import 'social-work-chart/react';

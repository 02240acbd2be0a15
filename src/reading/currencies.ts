import type { Lead } from './lead.js';
import { meaning } from './phrase-table.js';

/** Signs and names of money in front of a number, or signs behind it; those of the yuan have its id in every dataset. */
export const CURRENCIES_BEFORE = [
  ...meaning<Lead>({ type: 'money', id: 'CNY' }, '¥|rmb|cny|rmb¥|cn¥|人民币'),
  ...meaning<Lead>(
    { type: 'money' },
    '$|£|€|₩|₹|₦|₽|₺|₫|₱|฿|₴|₪|₸|₵|us$|hk$|a$|c$|s$|nt$|nz$|r$|mx$|au$|ca$|sg$|jp¥|u.s.$|usd|eur|gbp|jpy|hkd|chf|aud|cad|sgd|twd|nzd|' +
      'mxn|brl|zar|ngn|rub|sek|nok|dkk|pln|thb|idr|myr|aed|rs|rs.|新台币|新台币$|港币|美金|美元|欧元|英镑|日元|港元|krw|inr',
  ),
];

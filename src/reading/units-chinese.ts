import { isHan, meaning, phraseTable } from './phrase-table.js';
import { COUNT, MONEY, PERSON, POINTS, TIME, YUAN, type Unit, type UnitMeaning } from './unit.js';

/** Chinese units, and those of letters that stand right behind a number in Chinese. */
export const CHINESE_UNITS = phraseTable<UnitMeaning>([
  ...meaning(PERSON, '人|名|位|口人'),
  ...meaning(
    COUNT,
    '人次|人份|户|家|个|件|起|项|条|种|类|所|座|栋|幢|套|间|处|台|台套|台次|辆|辆次|艘|艘次|架|架次|列|只|头|匹|株|棵|颗|粒|枚|张|份|本|册|' +
      '部|篇|首|幅|支|批|批次|次|场|场次|轮|回|组|队|群|对|双|副|根|块|片|瓶|杯|盒|箱|袋|包|桶|车|车次|标箱|标准箱|顿|餐|单|笔|宗|例|案|' +
      '门|节|课时|学时|学分|页|字|行|句|段|倍次|省|市|县|区|镇|乡|村|国|校|店|站|网点|社区|街道|省份|城市|国家|岁|周岁|米|千米|公里|里|' +
      '厘米|毫米|微米|纳米|平方米|平米|平方公里|平方千米|立方米|立方|方|亩|公顷|顷|吨|万吨|公斤|千克|斤|克|毫克|微克|升|毫升|度|摄氏度|℃|°c|' +
      '千瓦|千瓦时|兆瓦|兆瓦时|吉瓦|瓦|瓦时|伏|英里|海里|英尺|英寸|寸|尺|字节|比特|赫兹|兆赫|分贝|人天|人日|床|张床位|床位|席|岗|岗位|' +
      '条次|件次|例次|户次|宗次|份次|册次|人家|车位|道|集|枝|朵|扇|盏|面|口|眼|孔|层|拨|趟|班次|航次|列次|航班|个点|点|分|票|遍|款|' +
      'km|kg|m|cm|mm|m²|m2|km²|km2|mg|kw|kwh|mw|gw|gwh|mwh|twh|gb|tb|mb|kb|ml|hz|kcal',
  ),
  ...meaning(
    TIME,
    '年|周年|个月|个季度|季度|周|星期|个星期|天|个工作日|工作日|个小时|小时|分钟|秒|秒钟|个世纪|世纪|个学期|学期|个交易日|交易日|昼夜|刻钟|' +
      '载|余载|钟头|个钟头|个年头|年头|个学年|学年|个周末|日夜|个昼夜|个多小时',
  ),
  ...meaning(YUAN, '元|块|块钱|元钱|元人民币|人民币|元整|圆|rmb|cny|yuan'),
  ...meaning(
    MONEY,
    '美元|欧元|英镑|日元|日圆|港元|港币|新台币|新台币元|台币|韩元|韩圆|卢布|卢比|法郎|瑞士法郎|澳元|加元|新元|澳门元|泰铢|比索|雷亚尔|' +
      '令吉|林吉特|迪拉姆|里亚尔|越南盾|印尼盾|角|毛钱|元新台币|美金',
  ),
  ...meaning(POINTS, '个百分点|百分点|个百分比'),
  ...meaning<UnitMeaning>({ type: 'points', exponent: -3 }, '个千分点|千分点'),
  ...meaning<UnitMeaning>({ type: 'points', exponent: -4 }, '个基点|基点'),
  ...meaning<UnitMeaning>({ type: 'multiple' }, '倍'),
  ...meaning<UnitMeaning>({ type: 'doubling' }, '番'),
]);

/** What behind a unit makes another word of it: 元 is money, but not in 元旦. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  元: '旦宵素年老月',
  人: '民大均才数类间事工格物生体',
  名: '单额义列为誉',
  位: '数于置居列',
  口: '号岸气',
  家: '庭长乡园属',
  个: '体性别案',
  分: '之别管散布子析支公为成明发享',
  次: '年月级日要',
  天: '津然气空文',
  年: '级代度间',
  起: '来草诉源初点步',
  条: '例约线',
  种: '植子',
  场: '所地',
  项: '目',
  市: '民场长值级区',
  区: '域别级',
  县: '域长级',
  省: '级长',
  村: '民庄委',
  国: '内有庆务道防旗歌',
  校: '园长',
  行: '业动为政',
  本: '市省地科报身',
  部: '门分署委',
  块: '链',
  度: '假过',
  例: '如外',
  支: '持付出援部撑',
  对: '于此口接外照手策',
  组: '织成长建',
  队: '伍员长',
  群: '众体',
  批: '准复评',
  台: '风湾账',
  包: '括含容',
  单: '位独元日',
  处: '理于罚分置长',
  双: '方休向',
  节: '日假约能',
  所: '有以在示谓',
  座: '谈',
  户: '籍外口',
  站: '在点立',
  周: '边围',
  类: '似别',
  方: '面案便式法向针',
  面: '对向前临积',
  道: '路德理',
  点: '钟半多整许左',
  下: '午来达降滑跌一',
  集: '中体团',
  里: '面程',
  层: '次级',
  票: '价房',
  倍: '受加增感',
  岗: '位',
  根: '据本',
  首: '次先府都席',
  篇: '章',
  款: '项',
  字: '号',
  车: '间站辆',
  门: '口户槛',
  回: '应升落',
  席: '位',
};

/** The Chinese unit that begins at a place; undefined for none. */
export function chineseUnitAt(text: string, start: number): Unit | undefined {
  const found = CHINESE_UNITS.startingAt(text, start);
  if (!found) return undefined;
  if (!isOtherWord(text, start, found.end)) return { ...found.means, start, end: found.end };
  // 个案 is no unit, but the start of a longer one may be.
  const shorter = CHINESE_UNITS.startingAt(text.slice(start, found.end - 1), 0);
  return shorter && { ...shorter.means, start, end: start + shorter.end };
}

function isOtherWord(text: string, start: number, end: number): boolean {
  const next = text.charAt(end);
  if (next === '' || !isHan(text.charAt(end - 1))) return false;
  const others = end === start + 1 ? NOT_BEFORE[text.charAt(start)] : undefined;
  return others !== undefined && others.includes(next);
}

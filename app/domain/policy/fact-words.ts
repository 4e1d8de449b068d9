/**
 * Words that are no other's misspelling: another one is another promise. Folded (lib/fold.ts), so that spelling hides
 * none.
 */
const NUMBERS = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million
half quarter third double once twice first second both dozen
صفر واحد واحده اثنان اثنين اثنتان اثنتين ثلاث ثلاثه اربع اربعه خمس خمسه ست سته سبع سبعه ثمان ثماني ثمانيه تسع تسعه
عشر عشره عشرون عشرين ثلاثون ثلاثين اربعون اربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين مئه مئتان
مئتين مايه الف الفان الفين مليون نصف ربع ثلث ضعف مره مرتان مرتين الاول الثاني كلا`;

const UNITS = `second seconds minute minutes hour hours day days night week weeks fortnight month months quarter
year years date percent percentage fee fees charge charged charges price prices paid pay pays payment payments free
aed dirham dirhams usd dollar dollars eur euro euros vat tax due kb mb gb
ثانيه ثواني دقيقه دقايق دقائق ساعه ساعات ساعتين يوم يوما يومان يومين ايام اسبوع اسبوعين اسابيع شهر شهرا شهران شهرين اشهر شهور سنه
سنتان سنتين سنوات عام عاما عامين اعوام تاريخ بالمئه نسبه رسم رسوم سعر اسعار مدفوعات دفع يدفع مجانا مجاني درهم دراهم درهما دولار
يورو ضريبه`;

const DATES = `january february march april june july august september october november december jan feb mar apr
jun jul aug sep oct nov dec monday tuesday wednesday thursday friday saturday sunday today tomorrow
يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت
اليوم غدا`;

/** On these a sentence turns: what is denied, what is allowed, and on what condition. */
const HINGES = `no not never none nothing nobody nowhere neither nor cannot without refuse refused refuses only
unless except until if and or but may must shall should can could will would always all every each any some before
after within
لا لم لن ليس ليست ليسوا غير دون بدون بلا عدم الا سوي فقط اذا ان لو او ام لكن قد يجوز يجب يمكن ينبغي دائما ابدا كل جميع اي بعض قبل
بعد خلال حتي`;

/** Who does what to whom, and whose it is. */
const PERSONS = `i you he she we they me him her us them my your his our their mine yours hers ours theirs myself
yourself ourselves themselves who whom whose anybody everybody somebody anyone everyone someone
انا انت انتم هو هي نحن هم`;

/** Directions: given to is not taken from. */
const WAYS = `to from by with for of on in into out over under about against between through per instead
من الي علي في عن مع لدي عند بين`;

/** Words that state nothing by themselves: they may come and go. What was is not among them: it is no more. */
const BINDS = `a an the this that these those is are it its here also then so too
هذا هذه ذلك تلك ايضا هنا`;

const wordsIn = (text: string) => text.split(/\s+/);

export const FACT_WORDS: ReadonlySet<string> = new Set(
  [NUMBERS, UNITS, DATES, HINGES, PERSONS, WAYS].flatMap(wordsIn),
);

export const BINDING: ReadonlySet<string> = new Set(wordsIn(BINDS));

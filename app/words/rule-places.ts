import { intlTag, type Language } from "~/lib/locale";
import { regionName } from "~/lib/region-name";

interface Placed {
  id: string;
  /** What it is called where no language has a name of its own for it. */
  name: string | null;
  places: readonly string[];
}

/** Places of rules that are no countries, in the languages that write them in another way. */
const NAMES: Partial<Record<Language, Readonly<Record<string, string>>>> = {
  ar: {
    "AE-DIFC": "مركز دبي المالي العالمي",
    "AE-ADGM": "سوق أبوظبي العالمي",
    EEA: "المنطقة الاقتصادية الأوروبية",
    "CA-QC": "كيبك",
    "US-CA": "كاليفورنيا",
    "US-CO": "كولورادو",
    "US-CT": "كونيتيكت",
    "US-DE": "ديلاوير",
    "US-MD": "ميريلاند",
    "US-MT": "مونتانا",
    "US-NE": "نبراسكا",
    "US-NH": "نيوهامشير",
    "US-NJ": "نيوجيرسي",
    "US-OR": "أوريغون",
    "US-TX": "تكساس",
  },
  ur: {
    "AE-DIFC": "دبئی انٹرنیشنل فنانشل سینٹر",
    "AE-ADGM": "ابوظہبی گلوبل مارکیٹ",
    EEA: "یورپی اقتصادی علاقہ",
    "CA-QC": "کیوبیک",
    "US-CA": "کیلیفورنیا",
    "US-CO": "کولوراڈو",
    "US-CT": "کنیکٹیکٹ",
    "US-DE": "ڈیلاویئر",
    "US-MD": "میری لینڈ",
    "US-MT": "مونٹانا",
    "US-NE": "نیبراسکا",
    "US-NH": "نیو ہیمپشائر",
    "US-NJ": "نیو جرسی",
    "US-OR": "اوریگون",
    "US-TX": "ٹیکساس",
  },
  hi: {
    "AE-DIFC": "दुबई इंटरनेशनल फ़ाइनेंशियल सेंटर",
    "AE-ADGM": "अबू धाबी ग्लोबल मार्केट",
    EEA: "यूरोपीय आर्थिक क्षेत्र",
    "CA-QC": "क्यूबेक",
    "US-CA": "कैलिफ़ोर्निया",
    "US-CO": "कोलोराडो",
    "US-CT": "कनेक्टिकट",
    "US-DE": "डेलावेयर",
    "US-MD": "मैरीलैंड",
    "US-MT": "मोंटाना",
    "US-NE": "नेब्रास्का",
    "US-NH": "न्यू हैम्पशायर",
    "US-NJ": "न्यू जर्सी",
    "US-OR": "ओरेगन",
    "US-TX": "टेक्सास",
  },
  ru: {
    "AE-DIFC": "Международный финансовый центр Дубая",
    "AE-ADGM": "Глобальный рынок Абу-Даби",
    EEA: "Европейская экономическая зона",
    "CA-QC": "Квебек",
    "US-CA": "Калифорния",
    "US-CO": "Колорадо",
    "US-CT": "Коннектикут",
    "US-DE": "Делавэр",
    "US-MD": "Мэриленд",
    "US-MT": "Монтана",
    "US-NE": "Небраска",
    "US-NH": "Нью-Гэмпшир",
    "US-NJ": "Нью-Джерси",
    "US-OR": "Орегон",
    "US-TX": "Техас",
  },
  zh: {
    "AE-DIFC": "迪拜国际金融中心",
    "AE-ADGM": "阿布扎比全球市场",
    EEA: "欧洲经济区",
    "CA-QC": "魁北克省",
    "US-CA": "加利福尼亚州",
    "US-CO": "科罗拉多州",
    "US-CT": "康涅狄格州",
    "US-DE": "特拉华州",
    "US-MD": "马里兰州",
    "US-MT": "蒙大拿州",
    "US-NE": "内布拉斯加州",
    "US-NH": "新罕布什尔州",
    "US-NJ": "新泽西州",
    "US-OR": "俄勒冈州",
    "US-TX": "得克萨斯州",
  },
  fr: { EEA: "Espace économique européen", "US-CA": "Californie" },
  de: { EEA: "Europäischer Wirtschaftsraum", "US-CA": "Kalifornien" },
  es: {
    EEA: "Espacio Económico Europeo",
    "CA-QC": "Quebec",
    "US-NH": "Nuevo Hampshire",
    "US-NJ": "Nueva Jersey",
    "US-OR": "Oregón",
  },
};

/** Where a rule is from, in a language; null for the strictest, which is from nowhere. */
export function placeOfRule({ id, name, places }: Placed, language: Language): string | null {
  const [first] = places;
  const own = NAMES[language]?.[id] ?? name;
  return own ?? (first ? regionName(first, intlTag(language)) : null);
}

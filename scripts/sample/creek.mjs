/** A second brokerage, which works in Arabic: its people must never see the first one's. */
export const contacts = [
  ["maha", "Maha Al Ali", "مها العلي", "ar", "portal", "بروبرتي فايندر", "agent"],
  ["henrik", "Henrik Solberg", null, "en", "portal", "بيوت", "agent"],
  ["dina", "Dina Kassem", "دينا قاسم", "ar", "referral", "يوسف الكتبي", "agent"],
  ["mansour", "Mansour Al Mheiri", "منصور المهيري", "ar", "walk-in", "مكتب الخور", "agent"],
  ["arjun", "Arjun Pillai", "أرجون بيلاي", "en", "web-form", "الموقع الإلكتروني", "agent"],
  ["hind", "Hind Al Marzouqi", "هند المرزوقي", "ar", "portal", "بيوت", "agent"],
  ["saif", "Saif Al Blooshi", "سيف البلوشي", "ar", "walk-in", "مكتب الخور", "owner"],
  ["rania", "Rania Hijazi", "رانيا حجازي", "ar", "portal", "بروبرتي فايندر", "agent"],
  ["nina", "Nina Petersen", null, "en", "portal", "بروبرتي فايندر", "owner"],
  ["wael", "Wael Shaheen", "وائل شاهين", "ar", "phone", "اتصال بالمكتب", "agent"],
  ["abdulla", "Abdulla Al Romaithi", "عبدالله الرميثي", "ar", "referral", "سيف البلوشي", "agent"],
  ["grace", "Grace Adeyemi", null, "en", "portal", "دوبيزل", "agent"],
  ["lamia", "Lamia Bennani", "لمياء بناني", "ar", "web-form", "الموقع الإلكتروني", "agent"],
  ["faisal", "Faisal Al Otaibi", "فيصل العتيبي", "ar", "portal", "بيوت", "agent"],
  ["amna", "Amna Al Suwaidi", "آمنة السويدي", "ar", "referral", "مها العلي", "agent"],
  ["ziad", "Ziad Karam", "زياد كرم", "ar", "portal", "بروبرتي فايندر", "agent"],
];

export const office = "دبي";
export const accounts = [
  ["Creekside Developments", "ضفاف الخور للتطوير", "developer"],
  ["Ras Al Khor Holding", "رأس الخور القابضة", "landlord"],
  ["Dar Al Nakheel Properties", "دار النخيل العقارية", "developer"],
];

export const leads = [
  {
    contact: "maha",
    channel: "whatsapp",
    source: "property-finder",
    listingRef: "CRK-310",
    received: "-6m",
    status: "new",
    followUp: "+1h",
    messages: [
      ["in", "-6m", "هل الشقة المطلة على الخور ما زالت معروضة؟ وكم رسوم الخدمات السنوية؟"],
    ],
  },
  {
    contact: "faisal",
    channel: "whatsapp",
    source: "bayut",
    listingRef: "CRK-296",
    received: "-18m",
    status: "new",
    followUp: "+40m",
    messages: [
      [
        "in",
        "-18m",
        "السلام عليكم، أرغب في معاينة فيلا مردف اليوم بعد صلاة العصر إن أمكن. الدفع نقدًا.",
      ],
    ],
  },
  {
    contact: "ziad",
    channel: "form",
    source: "website",
    listingRef: null,
    received: "-35m",
    status: "new",
    followUp: "+2h",
    messages: [
      ["in", "-35m", "أفكّر في بيع شقتي في وسط المدينة. كم تساوي اليوم، وكم تستغرق الإجراءات؟"],
    ],
  },
  {
    contact: "rania",
    channel: "whatsapp",
    source: "property-finder",
    listingRef: "CRK-288",
    priceMinor: 250000000,
    received: "-2d",
    status: "qualified",
    followUp: "+3h",
    messages: [
      [
        "in",
        "-2d",
        "مساء الخير، نبحث عن شقة بغرفتين في خور دبي قريبة من حديقة ومدرسة، والميزانية مليونان ونصف.",
      ],
      [
        "out",
        "-47h",
        "مساء النور أستاذة رانيا، لدينا خياران مناسبان في كريك رايز. هل التمويل نقدي أم عبر البنك؟",
      ],
      ["in", "-46h", "عبر البنك، والموافقة المبدئية جاهزة."],
      ["out", "-45h", "ممتاز. أرسلت لكم المخططين، ويمكن المعاينة يوم السبت الساعة 11:00."],
      ["in", "-1h", "السبت مناسب لنا. هل رسوم الخدمات ضمن السعر الذي ذكرتموه؟"],
    ],
  },
  {
    contact: "henrik",
    channel: "email",
    source: "bayut",
    listingRef: "CRK-288",
    received: "-1d",
    status: "contacted",
    followUp: "+3h",
    messages: [
      ["in", "-1d", "Could I view the two bedroom in Creek Rise this week?"],
      ["out", "-23h", "Of course. Wednesday at 18:00 is free, and the tenant is at home then."],
      ["in", "-22h", "Wednesday is perfect, thank you."],
    ],
  },
  {
    contact: "hind",
    channel: "call",
    source: "bayut",
    listingRef: "CRK-301",
    received: "-1d",
    status: "contacted",
    followUp: "+5h",
    messages: [
      ["in", "-1d", "اتصلت بخصوص تاون هاوس تاون سكوير، أرجو إرسال الصور والسعر النهائي."],
      ["out", "-22h", "أرسلنا الصور أستاذة هند. السعر 1,820,000 درهم، والمالك منفتح على عرض جاد."],
    ],
  },
  {
    contact: "mansour",
    channel: "walk-in",
    source: "walk-in",
    listingRef: "CRK-102",
    received: "-5d",
    status: "qualified",
    followUp: "-1d",
    messages: [
      ["out", "-119h", "سعدنا بزيارتك أستاذ منصور. أرفقت مخطط المستودع وعقد إدارته، وأنتظر رأيك."],
    ],
  },
  {
    contact: "lamia",
    channel: "form",
    source: "website",
    listingRef: "CRK-277",
    priceMinor: 60000000,
    received: "-12d",
    status: "lost",
    reason: "budget",
    messages: [
      ["in", "-12d", "هل يتوفر استوديو في الجداف بأقل من 600 ألف درهم؟"],
      [
        "out",
        "-287h",
        "أهلًا أستاذة لمياء، أقل ما لدينا 795,000 درهم. سأكتب لك حالما يتوفر ما هو أقل.",
      ],
    ],
  },
];

export const properties = [
  ["خور دبي، كريك رايز، غرفتان", 231000000, "CRK-288"],
  ["خور دبي، هاربر فيوز، غرفة وصالة", 164000000, "CRK-310"],
  ["رأس الخور، مستودع", 520000000, "CRK-102"],
  ["الجداف، دبي وورف، استوديو", 79500000, "CRK-277"],
  ["مردف، فيلا، 4 غرف", 415000000, "CRK-296"],
  ["تاون سكوير، تاون هاوس، 3 غرف", 182000000, "CRK-301"],
  ["مرسى دبي، مارينا جيت، غرفتان", 265000000, "CRK-254"],
  ["نخلة جميرا، شورلاين، 3 غرف", 490000000, "CRK-233"],
  ["دبي هيلز، فيلا سدرة، 3 غرف", 345000000, "CRK-248"],
  ["وسط المدينة، برج فيستا، غرفة وصالة", 238000000, "CRK-265"],
  ["المرابع العربية، ميرادور، 4 غرف", 420000000, "CRK-219"],
];

/** What is done next about a deal, in turn: as many as have no factor in common with the properties. */
export const steps = [
  "إرسال مخططين إضافيين للعرض {listing}",
  "تأكيد موعد معاينة {listing} مع المالك",
  "إرسال مسودة عقد {listing}",
  "طلب الموافقة المبدئية من البنك للعرض {listing}",
  "استلام نموذج F موقّعًا للعرض {listing}",
  "الاتصال بالمطوّر بشأن شهادة عدم الممانعة للعرض {listing}",
  "حجز موعد لدى أمين التسجيل للعرض {listing}",
];

export const notes = [
  ["maha", "تفضل الطوابق العليا، ولا تمانع الانتظار حتى نهاية العام."],
  ["henrik", "يحوّل المبلغ من النرويج، والتحويل يستغرق ثلاثة أيام عمل."],
  ["faisal", "مشترٍ نقدي، قراره سريع، ويريد كل شيء مكتوبًا."],
  ["rania", "المدرسة القريبة شرط أساسي، وتفضّل التواصل عبر واتساب مساءً."],
  ["mansour", "يملك مستودعين في القوز وقد يعرض أحدهما للإيجار."],
];

export const tasks = [
  ["تأكيد معاينة الأربعاء مع المستأجر", "henrik", "agent", "+2h"],
  ["الاتصال بدينا بخصوص العقد", "dina", "agent", "-1d"],
  ["استلام شيك العربون", "abdulla", "agent", "-3h"],
  ["إرسال مخططات كريك رايز", "rania", "agent", "+5h"],
  ["تجديد تصريح تراخيصي للعرض CRK-277", "lamia", "agent", "+1d"],
  ["متابعة صورة الهوية", "wael", "agent", "+4h"],
  ["تقدير سعر شقة وسط المدينة", "ziad", "agent", "+2d"],
];

export const requests = [
  {
    contact: "amna",
    type: "access",
    details: "تطلب نسخة من كل ما نحتفظ به عنها. حضرت إلى المكتب ومعها هويتها.",
    known: true,
    at: "-27d",
  },
  {
    contact: "nina",
    type: "erasure",
    details: "كتبت من بريد غير مسجّل لها.",
    known: false,
    at: "-2d",
  },
  {
    contact: "abdulla",
    type: "correction",
    details: "رقم الهاتف المسجّل قديم.",
    known: true,
    at: "-15d",
    ended: { act: "finish", at: "-14d", answer: "صُحّح رقم الهاتف في سجلك." },
  },
  {
    contact: "wael",
    type: "portability",
    details: "يطلب بياناته بصيغة تُقرأ آليًا.",
    known: true,
    at: "-40d",
    ended: {
      act: "refuse",
      at: "-38d",
      reason: "تخص محاضر المعاينة ملّاكًا آخرين أيضًا، ونسلّمك الجزء الخاص بك.",
      under: "المرسوم بقانون اتحادي رقم 45 لسنة 2021، المادة 14",
    },
  },
];

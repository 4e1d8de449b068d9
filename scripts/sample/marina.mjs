/**
 * What Marina Crest Realty works on this morning. Times are told from the moment of loading: "-2h",
 * "-3d", "+1d". Names are invented; the numbers are in a range that nobody has.
 */

/** Who they are, where they came from, and whose they are. */
export const contacts = [
  ["aisha", "Aisha Rahman", "عائشة رحمن", "ar", "portal", "Property Finder", "agent"],
  ["james", "James Whitfield", null, "en", "portal", "Property Finder", "agent"],
  ["mohammed", "Mohammed Al Falasi", "محمد الفلاسي", "ar", "referral", "Hessa Al Marri", "agent"],
  ["priya", "Priya Raman", null, "en", "portal", "Bayut", "agent"],
  ["khalid", "Khalid Bin Omair", "خالد بن عمير", "ar", "walk-in", "Marina office", "agent"],
  ["olga", "Olga Sorokina", null, "en", "web-form", "Website", "agent"],
  ["fatima", "Fatima Al Zarooni", "فاطمة الزرعوني", "ar", "portal", "Bayut", "agent"],
  ["chen", "Chen Wei", null, "en", "portal", "Property Finder", "agent"],
  ["samira", "Samira Khoury", "سميرة خوري", "ar", "referral", "Priya Raman", "agent"],
  ["peter", "Peter Lindgren", null, "en", "phone", "Called the office", "agent"],
  ["ahmed", "Ahmed Mansour", "أحمد منصور", "ar", "portal", "dubizzle", "agent2"],
  ["isabel", "Isabel Moreno", null, "en", "web-form", "Website", "agent2"],
  ["huda", "Huda Al Suwaidi", "هدى السويدي", "ar", "portal", "Property Finder", "agent2"],
  ["david", "David Abara", null, "en", "portal", "Bayut", "agent2"],
  ["noor", "Noor Siddiqui", "نور صديقي", "en", "portal", "Property Finder", "agent2"],
  ["rashid", "Rashid Al Nuaimi", "راشد النعيمي", "ar", "referral", "Khalid Bin Omair", "agent2"],
  ["anna", "Anna Kowalska", null, "en", "portal", "Bayut", "agent2"],
  ["yara", "Yara Saab", "يارا صعب", "ar", "walk-in", "JBR kiosk", "agent2"],
  ["vikram", "Vikram Shetty", null, "en", "portal", "Property Finder", "agent2"],
  ["salma", "Salma El Tayeb", "سلمى الطيب", "ar", "web-form", "Website", "agent2"],
  ["omar", "Omar Barakat", "عمر بركات", "ar", "portal", "Property Finder", "lead"],
  ["claire", "Claire Dubois", null, "en", "referral", "Isabel Moreno", "lead"],
  ["hamad", "Hamad Al Shamsi", "حمد الشامسي", "ar", "phone", "Called the office", "lead"],
  ["mei", "Mei Tanaka", null, "en", "portal", "Bayut", "lead"],
  ["george", "George Papadakis", null, "en", "portal", "dubizzle", "lead"],
  ["reem", "Reem Al Hashmi", "ريم الهاشمي", "ar", "portal", "Property Finder", "agent"],
  ["andre", "André Lefèvre", null, "en", "web-form", "Website", "agent"],
  ["zainab", "Zainab Haidari", "زينب حيدري", "ar", "portal", "Bayut", "agent2"],
  ["lucas", "Lucas Ferreira", null, "en", "referral", "David Abara", "agent2"],
  ["maryam", "Maryam Al Tayer", "مريم الطاير", "ar", "walk-in", "Marina office", "agent"],
  ["sophie", "Sophie Brandt", null, "en", "portal", "Property Finder", "agent"],
  ["bilal", "Bilal Chaudhry", null, "en", "portal", "Bayut", "agent2"],
  ["latifa", "Latifa Al Ghurair", "لطيفة الغرير", "ar", "referral", "Maryam Al Tayer", "agent"],
  ["tom", "Tom Haverford", null, "en", "portal", "dubizzle", "agent2"],
  ["ghada", "Ghada Nabulsi", "غادة نابلسي", "ar", "portal", "Property Finder", "agent"],
  ["ivan", "Ivan Horvat", null, "en", "web-form", "Website", null],
];

export const accounts = [
  ["Azure Shore Developments", "أزور شور للتطوير", "developer"],
  ["Palm Gate Properties", "بوابة النخيل العقارية", "developer"],
  ["Al Waha Holding", "الواحة القابضة", "landlord"],
  ["Harbour View Management", "هاربر فيو لإدارة العقارات", "landlord"],
  ["Blue Dhow Real Estate", "بلو داو للعقارات", "brokerage"],
  ["Gulf Relocation Partners", null, "other"],
];

/**
 * contact, channel, source, listing, received, status, next follow-up, messages (in or out, when, words); and what
 * they would spend, where it is not the price that is asked for the listing.
 */
export const leads = [
  {
    contact: "aisha",
    channel: "whatsapp",
    source: "property-finder",
    listingRef: "MCR-2041",
    received: "-3m",
    status: "new",
    followUp: "+2h",
    messages: [
      [
        "in",
        "-3m",
        "السلام عليكم، هل شقة الغرفتين في مرسى دبي لا تزال متاحة؟ أستطيع المعاينة اليوم بعد الخامسة.",
      ],
    ],
  },
  {
    contact: "james",
    channel: "email",
    source: "property-finder",
    listingRef: "MCR-1877",
    received: "-9m",
    status: "new",
    followUp: "+1h",
    messages: [
      [
        "in",
        "-9m",
        "Good morning, I saw the three bedroom in Dubai Hills Estate. Is the price of AED 3,450,000 final? We are cash buyers and move from London in March.",
      ],
    ],
  },
  {
    contact: "ahmed",
    channel: "whatsapp",
    source: "dubizzle",
    listingRef: "MCR-1990",
    priceMinor: 6200000,
    received: "-14m",
    status: "new",
    followUp: "+30m",
    messages: [
      ["in", "-14m", "مرحباً، كم عدد الشيكات المقبولة لإيجار الاستوديو في الخليج التجاري؟"],
    ],
  },
  {
    contact: "omar",
    channel: "call",
    source: "property-finder",
    listingRef: "MCR-2002",
    received: "-41m",
    status: "new",
    followUp: "-5m",
    messages: [],
  },
  {
    contact: "priya",
    channel: "whatsapp",
    source: "bayut",
    listingRef: "MCR-1721",
    received: "-2d",
    status: "contacted",
    followUp: "+3h",
    messages: [
      [
        "in",
        "-2d",
        "Hi, we are a family of four looking for a villa in Arabian Ranches, budget 4.2M.",
      ],
      [
        "out",
        "-47h",
        "Hello Priya, thank you for writing. Palmera and Mirador both fit. Would Thursday at 16:00 suit you for three viewings?",
      ],
      ["in", "-46h", "Thursday works. Mirador first please, the school run is important for us."],
      [
        "out",
        "-45h",
        "Booked: Mirador at 16:00, Palmera at 17:00. I will send the location in the morning.",
      ],
      [
        "in",
        "-2h",
        "One more question before Thursday: are the service charges included in the price you gave?",
      ],
    ],
  },
  {
    contact: "fatima",
    channel: "whatsapp",
    source: "bayut",
    listingRef: "MCR-2110",
    priceMinor: 300000000,
    received: "-4d",
    status: "qualified",
    followUp: "-1d",
    messages: [
      ["in", "-4d", "أبحث عن تاون هاوس في دبي هيلز لا يتجاوز سعره 3 ملايين درهم."],
      ["out", "-95h", "أهلاً بك أستاذة فاطمة، لدينا وحدتان مناسبتان. هل التمويل نقدي أم عبر البنك؟"],
      ["in", "-94h", "عبر البنك، ولدي موافقة مبدئية بقيمة مليونين وأربعمئة ألف درهم."],
      ["out", "-3d", "ممتاز. أرسلت لك مخططات الوحدتين، ويمكن المعاينة يوم السبت الساعة 11:00."],
      ["in", "-70h", "السبت مناسب لي، شكراً."],
    ],
  },
  {
    contact: "chen",
    channel: "email",
    source: "property-finder",
    listingRef: "MCR-OP-07",
    priceMinor: 210000000,
    received: "-6d",
    status: "qualified",
    followUp: "+1d",
    messages: [
      [
        "in",
        "-6d",
        "I would like the payment plan of Azure Shore Tower 2 and the expected handover date.",
      ],
      [
        "out",
        "-143h",
        "Dear Mr Chen, the plan is 60/40 with handover in the fourth quarter of 2028. I attach the brochure.",
      ],
      [
        "in",
        "-5d",
        "Is there a unit above the 30th floor with a sea view? My limit is AED 2,100,000.",
      ],
      [
        "out",
        "-4d",
        "Unit 3204 is free at AED 2,065,000. The expression of interest is AED 20,000 and is refunded if you withdraw.",
      ],
    ],
  },
  {
    contact: "huda",
    channel: "call",
    source: "property-finder",
    listingRef: "MCR-2033",
    received: "-1d",
    status: "contacted",
    followUp: "+4h",
    messages: [
      ["in", "-1d", "اتصلت بخصوص شقة نخلة جميرا، أرجو إرسال الصور والسعر النهائي."],
      [
        "out",
        "-22h",
        "تم إرسال الصور يا أستاذة هدى. السعر 4,900,000 درهم، والمالك يقبل العروض الجادة.",
      ],
    ],
  },
  {
    contact: "david",
    channel: "whatsapp",
    source: "bayut",
    listingRef: "MCR-1904",
    priceMinor: 7800000,
    received: "-3d",
    status: "contacted",
    followUp: "-4h",
    messages: [
      [
        "in",
        "-3d",
        "Hello, is the one bedroom in JVC available from the first of the month? One cheque is fine.",
      ],
      ["out", "-71h", "Hi David, yes. With one cheque the landlord accepts AED 78,000."],
      ["in", "-70h", "Can you hold it until Friday? My Emirates ID arrives on Thursday."],
    ],
  },
  {
    contact: "noor",
    channel: "form",
    source: "website",
    listingRef: null,
    priceMinor: 11000000,
    received: "-8d",
    status: "qualified",
    followUp: "+2d",
    messages: [
      ["in", "-8d", "Looking for an office of about 1,200 sq ft in JLT, fitted, from January."],
      [
        "out",
        "-7d",
        "Thank you, Noor. Two fitted floors in Cluster T come up in December; I will call you on Monday.",
      ],
    ],
  },
  {
    contact: "isabel",
    channel: "form",
    source: "website",
    listingRef: "MCR-1877",
    received: "-12d",
    status: "lost",
    reason: "budget",
    messages: [["in", "-12d", "Please call me about the three bedroom in Dubai Hills Estate."]],
  },
  {
    contact: "ivan",
    channel: "form",
    source: "website",
    listingRef: null,
    received: "-25m",
    status: "new",
    followUp: "+20m",
    messages: [["in", "-25m", "I want to sell my apartment in Downtown. What is it worth today?"]],
  },
];

/** What is being sold and let, in real communities; deals are dealt out over every stage of every pipeline. */
export const properties = [
  ["Marina Gate, 2 bed, 1,240 sq ft", 265000000, "MCR-2041"],
  ["Dubai Hills Estate, Sidra villa, 3 bed", 345000000, "MCR-1877"],
  ["Palm Jumeirah, Shoreline, 3 bed", 490000000, "MCR-2033"],
  ["Downtown, Burj Vista, 1 bed", 238000000, "MCR-1652"],
  ["Business Bay, Executive Towers, studio", 94500000, "MCR-1990"],
  ["Arabian Ranches, Mirador villa, 4 bed", 420000000, "MCR-1721"],
  ["Dubai Creek Harbour, The Grand, 2 bed", 272500000, "MCR-2087"],
  ["Jumeirah Village Circle, Belgravia, 1 bed", 88000000, "MCR-1904"],
  ["Jumeirah Beach Residence, Rimal, 3 bed", 318000000, "MCR-2002"],
  ["DAMAC Hills, Carson, 2 bed", 149500000, "MCR-1815"],
  ["Mirdif, Ghoroob, 2 bed", 119000000, "MCR-1770"],
  ["Emirates Hills, sector E villa, 6 bed", 3150000000, "MCR-1599"],
  ["Town Square, Zahra townhouse, 3 bed", 182000000, "MCR-2110"],
  ["Jumeirah Lake Towers, Cluster T, office", 156000000, "MCR-1943"],
];

/** What is done next about a deal, in turn: as many as have no factor in common with the properties. */
export const steps = [
  "Send two more floor plans of {listing}",
  "Confirm the viewing of {listing} with the owner",
  "Send the draft contract of {listing}",
  "Ask the bank for the pre-approval on {listing}",
  "Collect the signed Form F of {listing}",
  "Call the developer about the NOC of {listing}",
  "Book the trustee office for {listing}",
  "Send the service charges of {listing}",
  "Check the title deed of {listing}",
];

export const notes = [
  ["aisha", "Prefers to be called after five. يفضل التواصل بالعربية."],
  ["james", "Relocating with two children; schools first, then the commute to DIFC."],
  ["mohammed", "يملك فيلتين في المرابع العربية وقد يعرض إحداهما للبيع قبل الصيف."],
  ["priya", "Lease in Mirdif ends on 31 January. Needs keys by the 20th."],
  ["khalid", "Cash buyer, decides quickly, wants everything in writing."],
  ["chen", "Invests through a company in Hong Kong; passport copies come by courier."],
];

/** title, about whom, whose, due. */
export const tasks = [
  ["Send the Form A draft to Mohammed", "mohammed", "agent", "-2d"],
  ["Call Fatima about Saturday's viewing", "fatima", "agent", "-3h"],
  ["Collect the deposit cheque", "khalid", "agent", "+2h"],
  ["إرسال مخططات تاون هاوس دبي هيلز", "fatima", "agent", "+5h"],
  ["Confirm three viewings in Arabian Ranches", "priya", "agent", "+1d"],
  ["Ask the developer for the NOC receipt", "samira", "agent", "+3d"],
  ["Renew the Trakheesi permit of MCR-1904", "david", "agent2", "-1d"],
  ["Chase the Emirates ID copy", "david", "agent2", "+4h"],
  ["Send the tenancy contract", "noor", "agent2", "+2d"],
  ["Price advice for Downtown, 1 bed", "ivan", "lead", "+6h"],
  ["Weekly review of late answers", null, "lead", "+1d"],
];

/** What people asked about their data, and how it ended. */
export const requests = [
  {
    contact: "latifa",
    type: "access",
    details: "Wants a copy of everything, by e-mail. Asked at the office, with her card.",
    known: true,
    at: "-26d",
  },
  {
    contact: "tom",
    type: "erasure",
    details: "Wrote from an address that is not on his record.",
    known: false,
    at: "-3d",
  },
  {
    contact: "ghada",
    type: "correction",
    details: "الاسم العائلي مكتوب بغير الهجاء الذي في جواز السفر.",
    known: true,
    at: "-8d",
  },
  {
    contact: "lucas",
    type: "correction",
    details: "Has a new mobile number.",
    known: true,
    at: "-19d",
    ended: { act: "finish", at: "-17d", answer: "The number on your record is the new one." },
  },
  {
    contact: "zainab",
    type: "portability",
    details: "تطلب سجل المعاينات بصيغة يقرؤها وسيطها الجديد.",
    known: true,
    at: "-34d",
    ended: {
      act: "refuse",
      at: "-29d",
      reason:
        "The notes of the viewings are about the owners as well. We offer a copy of your own part.",
      under: "Federal Decree-Law 45 of 2021, Article 14",
    },
  },
];

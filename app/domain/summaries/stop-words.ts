import { fold } from "~/lib/fold";

const ENGLISH =
  "a about above after again all also am an and any are as at be because been before being but by can could did do does doing down for from get got had has have having he her here hers him his how i if in into is it its itself just let like me more most my no nor not now of off on once one only or other our out over own please same she should so some such than that the their them then there these they this those through to too under until up us very was we were what when where which while who why will with would you your yours yes ok okay sir madam hi hello dear thanks thank regards";

const ARABIC =
  "في من على إلى الى عن مع هذا هذه ذلك تلك التي الذي الذين ما ماذا لا لم لن ليس هل أو ثم إن أن أنا نحن أنت أنتم هو هي هم كان كانت يكون قد لقد كل بعض أي عند عندي لدي لدينا حتى إذا لو كما بعد قبل بين حول غير فقط جدا كثيرا أيضا نعم كيف متى أين لماذا والله يا إليه عليه لها له لكم بك بكم منك منكم السلام عليكم ورحمة الله وبركاته شكرا أهلا مرحبا";

/** Words that every text has, folded. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `${ENGLISH} ${ARABIC}`.split(" ").map((word) => fold(word)),
);

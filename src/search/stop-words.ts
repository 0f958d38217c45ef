// In: nothing. Out: the words that carry grammar rather than a subject.

/** Closed-class words of English, and the verbs and nouns with which any question is built. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those such same other another any some each every either neither no ' +
    'none all both half few many much more most several own and or but nor so yet if then than as ' +
    'of in on at by to for from with without within into onto upon over under above below between ' +
    'among against during before after since until till through throughout across about around ' +
    'along off out up down near toward towards per via vs versus like i me my mine we us our ours you your ' +
    'yours he him his she her hers it its they them their theirs who whom whose which what when ' +
    'where why how am is are was were be been being do does did doing done have has had having can ' +
    'could will would shall should may might must ought not n’t never there here also just only ' +
    'even still too very quite rather really ever again already once now whether because while ' +
    'although though however therefore thus hence else instead anyway say said says saying tell ' +
    'told tells remind get gets got getting go goes going gone went come comes came make makes made making ' +
    'let lets put puts take takes took taken give gives gave given thing things something anything ' +
    'everything nothing someone anyone everyone nobody somebody anybody kind sort type one ones ' +
    "way ok okay yes yeah well im ive id dont didnt doesnt isnt wasnt arent cant couldnt n't " +
    'besides apart except amongst unlike despite unless maybe perhaps moreover otherwise somehow ' +
    'meanwhile including regarding concerning werent hasnt havent hadnt wouldnt shouldnt wont aint ' +
    "'m 're 've 'll 'd s t actually exactly basically roughly bit lot lots etc according cable " +
    'paragraph mention mentioned mentions happen happens happened happening occur occurs occurred ' +
    'myself yourself himself herself itself ourselves yourselves themselves everybody whatever ' +
    'whoever whichever whenever wherever anymore youre theyre youve theyve weve whats thats whos ' +
    'wheres hows hes shes re ll ve nt ' +
    'supposed pls plz good bad nice ca wo sha please kindly hi hey hello thanks ' +
    'wanna gonna gotta oh wow'
  ).split(' '),
);

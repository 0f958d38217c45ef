// In: a TAGS code as printed. Out: what it stands for, in words.

/**
 * Traffic Analysis by Geography and Subject, the subjects that cables use most, as the Department
 * of State's handbook for them (5 FAH-3) names them.
 */
const SUBJECTS: Readonly<Record<string, string>> = {
  AEMR: 'emergency planning and evacuation',
  AFIN: 'financial management',
  AMGT: 'management operations',
  APER: 'personnel',
  ASEC: 'security',
  BEXP: 'trade expansion and promotion',
  BTIO: 'trade and investment opportunities',
  CASC: 'assistance to citizens',
  CMGT: 'consular administration and management',
  CPAS: 'passports and citizenship',
  CVIS: 'visas',
  EAGR: 'agriculture and forestry',
  EAID: 'foreign economic assistance',
  EAIR: 'civil aviation',
  ECIN: 'economic integration and cooperation',
  ECON: 'economic conditions',
  ECPS: 'communications and postal systems',
  EFIN: 'financial and monetary affairs',
  EFIS: 'commercial fishing',
  EIND: 'industry and manufacturing',
  EINV: 'foreign investments',
  ELAB: 'labor sector affairs',
  ELTN: 'land transportation',
  EMIN: 'minerals and metals',
  ENRG: 'energy and power',
  EPET: 'petroleum and natural gas',
  ETRD: 'foreign trade',
  ETTC: 'trade and technology controls',
  EWWT: 'waterborne transportation',
  KCRM: 'criminal activity',
  KCOR: 'corruption',
  KDEM: 'democratization',
  KFLU: 'influenza',
  KIPR: 'intellectual property rights',
  KIRF: 'international religious freedom',
  KISL: 'Islamic issues',
  KJUS: 'administration of justice',
  KMDR: 'media reaction',
  KNNP: 'nuclear non-proliferation',
  KPAO: 'public affairs',
  KPKO: 'United Nations peacekeeping operations',
  KSCA: 'science and technology',
  KTIP: 'trafficking in persons',
  KUNR: 'United Nations reform',
  KWMN: "women's issues",
  MARR: 'military and defense arrangements',
  MASS: 'military assistance and sales',
  MCAP: 'military capabilities',
  MNUC: 'military nuclear applications',
  MOPS: 'military operations',
  OEXC: 'educational and cultural exchange',
  OIIP: 'international information programs',
  OREP: 'congressional travel',
  OTRA: 'travel and visits',
  OVIP: 'visits of important persons',
  PARM: 'arms controls and disarmament',
  PBTS: 'national boundaries, territories and sovereignty',
  PGOV: 'internal governmental affairs',
  PHSA: 'high seas affairs',
  PHUM: 'human rights',
  PINR: 'intelligence',
  PINS: 'national security',
  PREF: 'refugees',
  PREL: 'external political relations',
  PROP: 'propaganda and psychological operations',
  PTER: 'terrorists and terrorism',
  SCUL: 'cultural affairs',
  SENV: 'environmental affairs',
  SMIG: 'migration',
  SNAR: 'narcotics',
  SOCI: 'social conditions',
  TBIO: 'biological and medical science',
  TPHY: 'physical sciences',
  TRGY: 'energy technology',
  TSPA: 'space activities',
  TSPL: 'science and technology policy',
};

/** Geography: the two-letter codes of FIPS 10-4, which TAGS use. */
const PLACES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'AF Afghanistan|AG Algeria|AL Albania|AM Armenia|AO Angola|AR Argentina|AS Australia|' +
    'AU Austria|AJ Azerbaijan|BA Bahrain|BE Belgium|BG Bangladesh|BK Bosnia and Herzegovina|' +
    'BL Bolivia|BM Burma|BO Belarus|BR Brazil|BU Bulgaria|CA Canada|CB Cambodia|CD Chad|' +
    'CE Sri Lanka|CF Congo (Brazzaville)|CG Congo (Kinshasa)|CH China|CI Chile|CM Cameroon|' +
    'CO Colombia|CS Costa Rica|CU Cuba|CY Cyprus|DA Denmark|DJ Djibouti|DR Dominican Republic|' +
    'EC Ecuador|EG Egypt|EI Ireland|EN Estonia|ER Eritrea|ES El Salvador|ET Ethiopia|' +
    'EZ Czech Republic|FI Finland|FR France|GG Georgia|GH Ghana|GM Germany|GR Greece|' +
    'GT Guatemala|GV Guinea|GY Guyana|HA Haiti|HK Hong Kong|HO Honduras|HR Croatia|HU Hungary|' +
    'IC Iceland|ID Indonesia|IN India|IR Iran|IS Israel|IT Italy|IV Ivory Coast|IZ Iraq|' +
    'JA Japan|JM Jamaica|JO Jordan|KE Kenya|KG Kyrgyzstan|KN North Korea|KS South Korea|' +
    'KU Kuwait|KV Kosovo|KZ Kazakhstan|LA Laos|LE Lebanon|LG Latvia|LH Lithuania|LI Liberia|' +
    'LO Slovakia|LU Luxembourg|LY Libya|MA Madagascar|MC Macau|MD Moldova|MG Mongolia|' +
    'MI Malawi|MK Macedonia|ML Mali|MO Morocco|MR Mauritania|MT Malta|MU Oman|MX Mexico|' +
    'MY Malaysia|MZ Mozambique|NG Niger|NI Nigeria|NL Netherlands|NO Norway|NP Nepal|' +
    'NU Nicaragua|NZ New Zealand|PA Paraguay|PE Peru|PK Pakistan|PL Poland|PM Panama|' +
    'PO Portugal|QA Qatar|RO Romania|RP Philippines|RS Russia|RW Rwanda|SA Saudi Arabia|' +
    'SF South Africa|SG Senegal|SI Slovenia|SL Sierra Leone|SN Singapore|SO Somalia|SP Spain|' +
    'SR Serbia|SU Sudan|SW Sweden|SY Syria|SZ Switzerland|TD Trinidad and Tobago|TH Thailand|' +
    'TI Tajikistan|TS Tunisia|TU Turkey|TW Taiwan|TX Turkmenistan|TZ Tanzania|UG Uganda|' +
    'UK United Kingdom|UP Ukraine|US United States|UY Uruguay|UZ Uzbekistan|VE Venezuela|' +
    'VM Vietnam|VT Vatican|YM Yemen|ZA Zambia|ZI Zimbabwe'
  )
    .split('|')
    .map((entry) => [entry.slice(0, 2), entry.slice(3)]),
);

/** `KTIP` → `KTIP (trafficking in persons)`; a code that is not known stays as printed. */
export function tagInWords(tag: string): string {
  const code = tag.toUpperCase();
  const table = code.length === 2 ? PLACES : SUBJECTS;
  return Object.hasOwn(table, code) ? `${tag} (${table[code]})` : tag;
}

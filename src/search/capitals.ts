// In: nothing. Out: the countries that a capital stands for when it is said to do something; all such names.

/**
 * `Baghdad refused`: a country's capital (or its palace), and the words for the country and its
 * people. *Korea* may be either, and so is neither Seoul's nor Pyongyang's.
 */
export const CAPITALS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'kabul afghanistan afghan|algiers algeria algerian|tirana albania albanian|yerevan armenia armenian|' +
    'luanda angola angolan|canberra australia australian|vienna austria austrian|' +
    'baku azerbaijan azeri azerbaijani|manama bahrain bahraini|brussels belgium belgian|' +
    'dhaka bangladesh bangladeshi|sarajevo bosnia bosnian|minsk belarus belarusian|' +
    'brasilia brazil brazilian|sofia bulgaria bulgarian|ottawa canada canadian|' +
    'ndjamena chad chadian|colombo lanka lankan|beijing china chinese prc|santiago chile chilean|' +
    'yaounde cameroon cameroonian|bogota colombia colombian|havana cuba cuban|nicosia cyprus cypriot|' +
    'copenhagen denmark danish danes|quito ecuador ecuadorian|cairo egypt egyptian|' +
    'dublin ireland irish|tallinn estonia estonian|asmara eritrea eritrean|' +
    'prague czech|helsinki finland finnish finns|paris france french|tbilisi georgia georgian|' +
    'accra ghana ghanaian|berlin germany german germans|athens greece greek greeks|' +
    'conakry guinea guinean|georgetown guyana guyanese|tegucigalpa honduras honduran|' +
    'zagreb croatia croatian|budapest hungary hungarian|reykjavik iceland icelandic|' +
    'jakarta indonesia indonesian|delhi india indian indians goi|tehran iran iranian|' +
    'jerusalem israel israeli|rome italy italian italians|baghdad iraq iraqi|tokyo japan japanese goj|' +
    'kingston jamaica jamaican|amman jordan jordanian|nairobi kenya kenyan|bishkek kyrgyz kyrgyzstan|' +
    'pyongyang dprk|seoul rok|kuwait kuwait kuwaiti|pristina kosovo kosovar|' +
    'astana kazakhstan kazakh|vientiane laos lao laotian|beirut lebanon lebanese|riga latvia latvian|' +
    'vilnius lithuania lithuanian|monrovia liberia liberian|bratislava slovakia slovak|' +
    'tripoli libya libyan|antananarivo madagascar malagasy|chisinau moldova moldovan|' +
    'ulaanbaatar mongolia mongolian|lilongwe malawi malawian|skopje macedonia macedonian|' +
    'bamako mali malian|rabat morocco moroccan|nouakchott mauritania mauritanian|valletta malta maltese|' +
    'muscat oman omani|mexico mexico mexican|maputo mozambique mozambican|niamey niger|abuja nigeria nigerian|' +
    'hague netherlands dutch|amsterdam netherlands dutch|oslo norway norwegian|kathmandu nepal nepalese nepali|' +
    'managua nicaragua nicaraguan|wellington zealand|asuncion paraguay paraguayan|lima peru peruvian|' +
    'islamabad pakistan pakistani gop|warsaw poland polish poles|lisbon portugal portuguese|' +
    'doha qatar qatari|bucharest romania romanian|manila philippines philippine filipino|' +
    'moscow russia russian|kremlin russia russian|kigali rwanda rwandan|riyadh saudi|pretoria sag|dakar senegal senegalese|' +
    'ljubljana slovenia slovenian slovene|mogadishu somalia somali|madrid spain spanish spaniards|' +
    'belgrade serbia serbian serb serbs|khartoum sudan sudanese|stockholm sweden swedish swedes|' +
    'damascus syria syrian|bern switzerland swiss|bangkok thailand thai|dushanbe tajikistan tajik|' +
    'tunis tunisia tunisian|ankara turkey turkish turks|taipei taiwan taiwanese|ashgabat turkmenistan turkmen|' +
    'kampala uganda ugandan|london uk british britain hmg|kyiv ukraine ukrainian|kiev ukraine ukrainian|' +
    'washington usa american usg|montevideo uruguay uruguayan|tashkent uzbekistan uzbek|' +
    'caracas venezuela venezuelan|hanoi vietnam vietnamese|sanaa yemen yemeni|lusaka zambia zambian|' +
    'harare zimbabwe zimbabwean'
  )
    .split('|')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
);

/** Capitals, countries and their peoples, each word of them in small letters. */
export const PLACES: ReadonlySet<string> = new Set(
  Object.entries(CAPITALS).flatMap(([capital, words]) => [capital, ...words.split(' ')]),
);

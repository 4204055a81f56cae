/** Abbreviations and signs that need no definition in a plan. */
export const knownAbbreviations: ReadonlySet<string> = new Set(
  (
    // Organs of the State, the Party and the Front.
    "UBND HĐND MTTQ UBMTTQ TTHĐND BTV BCH TW TU HU ĐU TANDTC VKSNDTC ĐBQH " +
    // Of a signature and of recipient lines.
    "TM KT TL TUQ VT TT TP " +
    // Kinds of documents, as Phụ lục III of the decree fixes them.
    "NQ QĐ CT QC TB HD KH PA ĐA BC BB HĐ CĐ NĐ CP QH " +
    // Names that everybody knows by their letters.
    "COVID ASEAN APEC WTO WHO UNESCO UNICEF ODA GDP GRDP USD VND VNĐ OCOP HIV AIDS PCI PAPI SIPAS PAR INDEX DDCI " +
    "QR SMS PDF AI IT ICT ATM ID VNEID GPS GIS TV VTV VOV VNPT FPT ISO TCVN QCVN IOC LED USB CPU API PC BHYT BHXH BHTN"
  ).split(" "),
);

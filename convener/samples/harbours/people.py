"""The people of the invented workshop, with names in many spellings and orders."""

from typing import Final

from convener.samples.forms.known import Person, Position
from convener.samples.harbours.known import FERRIES, INSTITUTE, NETWORK

_MAYORS: Final = (
    Person(
        "odegard",
        "Astrid",
        "Ødegård-Sjøli",
        (Position("Mayor", "Ørnhavn", started="2023-10"),),
        short_form="Mayor Ødegård-Sjøli",
        form_of_address="Dear Mayor Ødegård-Sjøli",
        email="mayor@ornhavn.example.org",
        assistant_name="Eivind Bråthe",
        assistant_email="office@ornhavn.example.org",
        languages="nb en",
    ),
    Person(
        "saemundsdottir",
        "Ragnheiður",
        "Sæmundsdóttir",
        (Position("Mayor", "Hvítárós við Flóa", started="2022-06"),),
        sort_name="Ragnheiður Sæmundsdóttir",
        short_form="Mayor Ragnheiður",
        languages="is en",
        notes="Icelandic names are filed by the given name.",
    ),
    Person(
        "urrutxi",
        "Itziar",
        "Ibáñez Urrutxi",
        (Position("Mayor", "Puerto Yñigo"),),
        short_form="Mayor Ibáñez",
        languages="es eu en",
    ),
    Person("loeuillet", "Théodule", "Lœuillet-Brézac", (Position("Mayor", "Saint-Œuvre-sur-Mer"),), languages="fr"),
    Person(
        "zuvedryte",
        "Jolanta",
        "Žuvėdrytė",
        (
            Position("Deputy Mayor", "Kaišiauostis", ended="2026-03"),
            Position("Mayor", "Kaišiauostis", started="2026-04"),
        ),
        short_form="Mayor Žuvėdrytė",
        languages="lt en",
    ),
    Person(
        "ilgazli", "Çağrı", "Ilgazlı", (Position("Mayor", "Şahinlimanı"),), short_form="Mayor Ilgazlı", languages="tr"
    ),
    Person("glarou", "Klio", "Glarou", (Position("Mayor", "Glarolimano"),), languages="el en", notes="Κλειώ Γλάρου"),
    Person("keizare", "Māra", "Ķeizare-Līce", (Position("Mayor", "Māršalosta"),), short_form="Mayor Ķeizare-Līce"),
)
_TOWNS: Final = (
    Person("sengezer", "Öykü", "Şengezer", (Position("Deputy Mayor", "Şahinlimanı"),), languages="tr en"),
    Person("wasiewicz", "Żaneta", "Wąsiewicz-Łoś", (Position("Deputy Mayor", "Żurawno Portowe"),), languages="pl en"),
    Person("faoileain", "Séamas", "Ó Faoileáin", (Position("Councillor", "Gullhaven"),), languages="ga en"),
    Person("oismae", "Küllo", "Õismäe", (Position("Head of Welcome Services", "Õunarand"),), languages="et en"),
    Person("zuljic", "Đina", "Žuljić-Grgurev", (Position("Harbour Master", "Čavlina Luka"),), languages="hr en"),
    Person("tincu", "Ștefania", "Țincu-Vârlan", (Position("Deputy Mayor", "Vârțești-Port"),), languages="ro en"),
    Person("kajstrand", "Ylva", "Kajstränd", (Position("Director of Culture", "Sälgöstad"),), languages="sv en"),
    Person(
        "chaikivska",
        "Olha",
        "Chaikivska",
        (Position("Deputy Mayor", "Chaikyne"),),
        languages="uk en",
        notes="Ольга Чайківська",
    ),
    Person(
        "tjeldvaer",
        "Bjørnar",
        "Tjeldvær",
        (Position("Harbour Master", "Ørnhavn", "Harbour Office"),),
        languages="nb en",
    ),
    Person(
        "qandili",
        "Salma",
        "Qandili",
        (Position("Deputy Mayor", "Marsa Nawras"),),
        languages="ar fr",
        notes="She writes her name سلمى القنديلي, and has it so on her badge.",
    ),
    Person("acoreano", "Graça", "Bragança do Ó", (Position("Youth Councillor", "Açorinha da Foz"),), languages="pt en"),
)
_OTHERS: Final = (
    Person(
        "abu-shahin",
        "Yusra",
        "Abu Shahin",
        (Position("Director", organisation=NETWORK),),
        short_form="the Director",
        languages="ar en",
        email="sha@harbours.example.org",
        telephone="+47 00 55 01 40",
    ),
    Person(
        "luu",
        "Ánh Nguyệt",
        "Lưu",
        (Position("Senior Researcher", organisation=INSTITUTE),),
        printed_name="Lưu Thị Ánh Nguyệt",
        sort_name="Lưu Thị Ánh Nguyệt",
        academic_title="Dr",
        short_form="Dr Nguyệt",
        languages="vi de en",
        notes="The family name comes first in print, and polite address takes the last part of the name.",
    ),
    Person(
        "weissflog",
        "Jürgen",
        "Weißfloß",
        (Position("Researcher", organisation=INSTITUTE), Position("Councillor", "Weißanker")),
        academic_title="Prof.",
        languages="de en",
    ),
    Person(
        "szirtes",
        "Győző",
        "Rév-Szirtes",
        (Position("Captain", organisation=FERRIES),),
        printed_name="Rév-Szirtes Győző",
        sort_name="Rév-Szirtes Győző",
        languages="hu en nb",
        notes="Hungarian order: the family name comes first.",
    ),
    Person(
        "klaever",
        "Zoë",
        "van der Klæver",
        (Position("Interpreter"),),
        sort_name="Klæver, Zoë van der",
        languages="fr en",
    ),
    Person(
        "privoznik", "Matěj", "Přívozník", (Position("Programme Officer", organisation=NETWORK),), languages="cs en"
    ),
    Person(
        "haukelid",
        "Sunniva",
        "Haukelid-Æsøy",
        (Position("Stage Manager", organisation=NETWORK),),
        telephone="+47 00 55 01 42",
        languages="nb en",
    ),
)

EVERY: Final = _MAYORS + _TOWNS + _OTHERS

"""Who is asked to the invented workshop: every status, every answer to the three consents, a deputy, a group."""

from datetime import datetime
from typing import Final

from convener.model.participant import Attendance, Category, Consent, InvitationStatus
from convener.samples.forms.programme import Participant

_GIVEN, _REFUSED, _NOT_ASKED = Consent.GIVEN, Consent.REFUSED, Consent.NOT_ASKED


def _at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2027, 5, day, hour, minute)  # noqa: DTZ001 (wall clock at the event)


def _guest(  # noqa: PLR0913 (three consents, each apart)
    key: str,
    category: Category,
    consents: tuple[Consent, Consent, Consent] = (_GIVEN, _GIVEN, _GIVEN),
    *,
    status: InvitationStatus = InvitationStatus.CONFIRMED,
    attendance: Attendance = Attendance.CAME,
    arrives: datetime | None = None,
    leaves: datetime | None = None,
    diet: str = "",
    needs: str = "",
    represented_by: str = "",
    precedence: int | None = None,
    badge_name: str = "",
) -> Participant:
    listed, photographed, quoted = consents
    return Participant(
        key,
        category,
        person=key,
        status=status,
        represented_by=represented_by,
        arrives=arrives,
        leaves=leaves,
        attendance=attendance if status.coming else Attendance.UNKNOWN,
        listed=listed,
        photographed=photographed,
        quoted=quoted,
        precedence=precedence,
        badge_name=badge_name,
        diet=diet,
        needs=needs,
    )


_FROM_TOWNS: Final = (
    _guest("odegard", Category.HOST, precedence=1),
    _guest("saemundsdottir", Category.MAYOR, (_GIVEN, _GIVEN, _NOT_ASKED), arrives=_at(19, 21, 40)),
    _guest("urrutxi", Category.MAYOR, precedence=2, diet="vegetarian"),
    _guest("loeuillet", Category.MAYOR, (_GIVEN, _REFUSED, _GIVEN), needs="Interpretation from French", precedence=3),
    _guest("zuvedryte", Category.MAYOR, leaves=_at(21, 16)),
    _guest("ilgazli", Category.MAYOR, status=InvitationStatus.REPRESENTED, represented_by="sengezer"),
    _guest("sengezer", Category.DEPUTY_MAYOR),
    _guest("glarou", Category.MAYOR, (_GIVEN, _NOT_ASKED, _REFUSED)),
    _guest("keizare", Category.MAYOR, (_NOT_ASKED,) * 3, status=InvitationStatus.DECLINED),
    _guest(
        "wasiewicz",
        Category.DEPUTY_MAYOR,
        (_GIVEN, _GIVEN, _NOT_ASKED),
        arrives=_at(21, 9, 40),
        attendance=Attendance.UNKNOWN,
    ),
    _guest("faoileain", Category.COUNCILLOR, needs="Step-free access"),
    _guest("oismae", Category.CITY_STAFF, (_REFUSED, _REFUSED, _GIVEN)),
    _guest("zuljic", Category.CITY_STAFF),
    _guest("tincu", Category.DEPUTY_MAYOR, (_NOT_ASKED, _NOT_ASKED, _NOT_ASKED), status=InvitationStatus.ACCEPTED),
    _guest("kajstrand", Category.CITY_STAFF, diet="no fish"),
    _guest("chaikivska", Category.DEPUTY_MAYOR, (_GIVEN, _REFUSED, _GIVEN)),
    _guest("qandili", Category.DEPUTY_MAYOR, needs="Interpretation from French", badge_name="سلمى القنديلي"),
    _guest("tjeldvaer", Category.HOST),
    _guest("acoreano", Category.YOUTH, (_GIVEN, _NOT_ASKED, _GIVEN)),
)
_WITH_THEM: Final = (
    _guest("abu-shahin", Category.TEAM),
    _guest("luu", Category.RESEARCH),
    _guest("weissflog", Category.RESEARCH, (_GIVEN, _GIVEN, _NOT_ASKED), status=InvitationStatus.INVITED),
    _guest("szirtes", Category.CIVIL_SOCIETY),
    _guest("klaever", Category.TEAM, (_GIVEN, _REFUSED, _REFUSED)),
    _guest("privoznik", Category.TEAM),
    _guest("haukelid", Category.TEAM, (_GIVEN, _NOT_ASKED, _NOT_ASKED)),
    Participant(
        "state-secretary",
        Category.NATIONAL_GOVERNMENT,
        label="The State Secretary",
        organisation="Ministry of Coasts and Crossings",
        status=InvitationStatus.INVITED,
        attendance=Attendance.UNKNOWN,
        listed=_NOT_ASKED,
        notes="The ministry will name somebody; the office is what prints until then.",
    ),
    Participant(
        "class-9b",
        Category.YOUTH,
        label="Class 9B of Ørnhavn School",
        people=18,
        place="Ørnhavn",
        attendance=Attendance.CAME,
        listed=_GIVEN,
        photographed=_REFUSED,
        quoted=_NOT_ASKED,
        notes="With two teachers; no photographs of pupils.",
    ),
)

EVERY: Final = _FROM_TOWNS + _WITH_THEM

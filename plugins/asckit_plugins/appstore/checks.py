"""What App Review would miss of a version: pure checks of what was read, as a list that says where to mend each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, cast

import attrs

from ..builds.life import MISSING_COMPLIANCE
from .versions import VersionSummary

if TYPE_CHECKING:
    from asckit_api.models import (
        AgeRatingDeclaration,
        App,
        AppStoreReviewDetail,
        AppStoreVersionLocalization,
    )

    from ..builds.workflow import BuildSummary

CheckState: TypeAlias = Literal["ok", "missing", "unknown"]
"""`unknown`: it could not be read, or no API tells; it does not stand in the way."""


@attrs.frozen
class Check:
    """One thing that App Review asks for."""

    name: str
    state: CheckState
    detail: str
    """What there is, or what is missing of it."""
    where: str
    """Where to mend it."""


@attrs.frozen
class Readiness:
    """Whether a version could be submitted, or lacked nothing when it was."""

    version: VersionSummary
    checks: tuple[Check, ...]

    @property
    def missing(self) -> tuple[Check, ...]:
        """What stands in the way."""
        return tuple(check for check in self.checks if check.state == "missing")

    @property
    def unknown(self) -> tuple[Check, ...]:
        """What could not be told."""
        return tuple(check for check in self.checks if check.state == "unknown")

    @property
    def ready(self) -> bool:
        """Whether nothing that can be told stands in the way."""
        return not self.missing

    def __str__(self) -> str:
        return "; ".join(f"{check.name}: {check.detail} ({check.where})" for check in self.missing)

    def to_dict(self) -> dict[str, Any]:
        """What programs get of it."""
        return {
            "version": self.version.to_dict(),
            "ready": self.ready,
            "checks": [attrs.asdict(check) for check in self.checks],
        }


@attrs.frozen
class Unread:
    """In place of what could not be read."""

    why: str


@attrs.frozen
class Localized:
    """A localization of a version, and how many sets of screenshots it has."""

    localization: AppStoreVersionLocalization
    screenshot_sets: int


@attrs.frozen
class Info:
    """What an app's information says that App Review asks for."""

    age_rating: AgeRatingDeclaration | None
    category: str | None
    """The id of the primary category, such as PRODUCTIVITY."""
    privacy_policies: Mapping[str, str | None]
    """The address of the privacy policy, by locale."""


@attrs.frozen
class Facts:
    """Everything the checks look at. What could not be read is `Unread`, what is not there is None."""

    version: VersionSummary
    first: bool
    """Whether it is the first version of its platform."""
    app: App
    build: BuildSummary | Unread | None
    localizations: Sequence[Localized] | Unread
    review: AppStoreReviewDetail | Unread | None
    info: Info | Unread | None
    price: object | Unread | None
    availability: object | Unread | None


VERSION_PAGE: Final = "App Store Connect: Distribution, the version's page"
APP_INFORMATION: Final = "App Store Connect: General, App Information"
PRICING: Final = "App Store Connect: Monetization, Pricing and Availability"
REVIEW_INFORMATION: Final = f"{VERSION_PAGE}, App Review Information"

TEXTS: Final[Mapping[str, str]] = {
    "description": "description",
    "keywords": "keywords",
    "support_url": "support URL",
}
"""What every locale of a version has, by the attribute's name."""
CONTACT: Final[Mapping[str, str]] = {
    "contact_first_name": "first name",
    "contact_last_name": "last name",
    "contact_phone": "phone number",
    "contact_email": "e-mail address",
}
DEMO_ACCOUNT: Final[Mapping[str, str]] = {
    "demo_account_name": "name of the demo account",
    "demo_account_password": "password of the demo account",
}
"""What App Review asks for where the app needs an account."""
AGE_RATING_CHOICES: Final = frozenset(
    {"age_rating_override", "age_rating_override_v2", "korea_age_rating_override", "kids_age_band"}
    | {"developer_age_rating_info_url"}
)
"""What an age rating declaration may leave open."""


def check(facts: Facts) -> tuple[Check, ...]:
    """Every check, in the order in which people work on a version."""
    return tuple(one for each in CHECKS for one in each(facts))


def _state(facts: Facts) -> Iterator[Check]:
    version = facts.version
    fits = version.meaning.stage in ("editable", "in review", "approved", "live")
    yield Check("state", "ok" if fits else "missing", f"{version.state or 'new'}: {version.meaning.says}", version.next)


def _build(facts: Facts) -> Iterator[Check]:
    version, build = facts.version, facts.build
    where = f"asckit appstore attach {version.app} --version {version.version} --platform {version.platform}"
    if build is None:
        yield Check("build", "missing", "none is attached", where)
    elif isinstance(build, Unread):
        yield Check("build", "unknown", build.why, where)
    else:
        usable = build.processing_state == "VALID" and not build.expired
        state = "expired" if build.expired else str(build.processing_state)
        yield Check("build", "ok" if usable else "missing", f"{build.label}, {state}", where)
        open_ = MISSING_COMPLIANCE in (build.internal_state, build.external_state)
        answered = build.uses_non_exempt_encryption is not None or not open_
        said = "answered" if answered else f"build {build.label} lacks the answer"
        yield Check(
            "export compliance", "ok" if answered else "missing", said, f"{where} --[no-]uses-non-exempt-encryption"
        )


def _texts(facts: Facts) -> Iterator[Check]:
    if isinstance(facts.localizations, Unread):
        yield Check("texts and screenshots", "unknown", facts.localizations.why, VERSION_PAGE)
        return
    given = {one.localization.attributes.locale or "": one.localization.attributes for one in facts.localizations}
    asked = dict(TEXTS) if facts.first else {**TEXTS, "whats_new": "what's new"}
    for field, words in asked.items():
        lacking = [locale for locale, texts in given.items() if not getattr(texts, field, None)]
        where = VERSION_PAGE
        if field == "whats_new":
            where = f"asckit appstore whats-new {facts.version.app} --whats-new LOCALE=TEXT"
        if not given:
            yield Check(words, "missing", "the version has no locale at all", where)
        elif lacking:
            yield Check(words, "missing", f"none in {', '.join(lacking)}", where)
        else:
            yield Check(words, "ok", ", ".join(given), where)
    shown = [one.localization.attributes.locale or "" for one in facts.localizations if one.screenshot_sets]
    detail = ", ".join(shown) or "no locale has any"
    yield Check("screenshots", "ok" if shown else "missing", detail, VERSION_PAGE)


def _version(facts: Facts) -> Iterator[Check]:
    text = facts.version.copyright
    yield Check("copyright", "ok" if text else "missing", text or "none", VERSION_PAGE)


def _review(facts: Facts) -> Iterator[Check]:
    review = facts.review
    if isinstance(review, Unread):
        yield Check("review contact", "unknown", review.why, REVIEW_INFORMATION)
        return
    given = review.attributes if review else None
    lacking = [words for field, words in CONTACT.items() if not getattr(given, field, None)]
    said = f"no {', no '.join(lacking)}" if lacking else "given"
    yield Check("review contact", "missing" if lacking else "ok", said, REVIEW_INFORMATION)
    if given is not None and given.demo_account_required:
        lacking = [words for field, words in DEMO_ACCOUNT.items() if not getattr(given, field, None)]
        said = f"no {', no '.join(lacking)}" if lacking else "given"
        yield Check("demo account", "missing" if lacking else "ok", said, REVIEW_INFORMATION)


def _info(facts: Facts) -> Iterator[Check]:
    info = facts.info
    if isinstance(info, Unread) or info is None:
        why = info.why if info is not None else "the app shows no information"
        for name in ("category", "age rating", "privacy policy"):
            yield Check(name, "unknown", why, APP_INFORMATION)
        return
    yield Check("category", "ok" if info.category else "missing", info.category or "none", APP_INFORMATION)
    yield _age_rating(info.age_rating)
    given = [locale for locale, address in info.privacy_policies.items() if address]
    yield Check("privacy policy", "ok" if given else "missing", ", ".join(given) or "no address", APP_INFORMATION)


def _age_rating(declared: AgeRatingDeclaration | None) -> Check:
    """Apple adds questions now and then: some that are open need not stand in the way, all of them do."""
    names = [one.name for one in attrs.fields(cast("Any", type(declared.attributes)))] if declared is not None else []
    asked = [name for name in names if name not in AGE_RATING_CHOICES and name.islower()]
    unanswered = [name for name in asked if declared is not None and getattr(declared.attributes, name) is None]
    if not asked or len(unanswered) == len(asked):
        return Check("age rating", "missing", "its questions are not answered", APP_INFORMATION)
    if unanswered:
        few = ", ".join(name.replace("_", " ") for name in unanswered[:3])
        more = f" and {len(unanswered) - 3} more" if len(unanswered) > 3 else ""
        return Check("age rating", "unknown", f"open questions: {few}{more}", APP_INFORMATION)
    return Check("age rating", "ok", "declared", APP_INFORMATION)


def _app(facts: Facts) -> Iterator[Check]:
    rights = facts.app.attributes.content_rights_declaration
    yield Check("content rights", "ok" if rights else "missing", rights or "not declared", APP_INFORMATION)
    yield _there("price", facts.price, "set", "the app has none, not even free")
    yield _there("availability", facts.availability, "set", "no country or region is chosen")
    if facts.first:
        why = "Apple's API does not tell; a first version needs them"
        yield Check("app privacy answers", "unknown", why, "App Store Connect: Trust & Safety, App Privacy")


def _there(name: str, value: object | Unread | None, there: str, absent: str) -> Check:
    if isinstance(value, Unread):
        return Check(name, "unknown", value.why, PRICING)
    return Check(name, "ok" if value is not None else "missing", there if value is not None else absent, PRICING)


CHECKS: Final[Sequence[Callable[[Facts], Iterator[Check]]]] = (_state, _build, _texts, _version, _review, _info, _app)

"""Beta review: what it asks for, whether that is there, and the submission."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from asckit.errors import Conflict, InvalidRequest, NotFound, NotReady
from asckit.workflow import Step, Workflow
from asckit_api.operation import M, dual

from ..builds.life import GIVEABLE
from ..builds.workflow import Builds, BuildSummary
from .preconditions import Missing, missing_of_build, sentence
from .steps import app_of_build, update

if TYPE_CHECKING:
    from asckit.client import ClientBase
    from asckit_api.models import App, BetaAppLocalization, BetaAppReviewDetail
    from asckit_api.operation import Async

CONTACT: Final[Mapping[str, tuple[str, str]]] = {
    "contact_first_name": ("the contact's first name", "--contact-first-name"),
    "contact_last_name": ("the contact's last name", "--contact-last-name"),
    "contact_phone": ("the contact's phone number", "--contact-phone"),
    "contact_email": ("the contact's e-mail address", "--contact-email"),
}
DEMO_ACCOUNT: Final[Mapping[str, tuple[str, str]]] = {
    "demo_account_name": ("the name of the demo account", "--demo-account-name"),
    "demo_account_password": ("the password of the demo account", "--demo-account-password-from"),
}
"""What beta review asks of an app's betaAppReviewDetail: in words, and the option of `asckit testflight review set`.
The account is asked for only where one is required."""


class Review(Workflow[M]):
    """Prepares beta review and asks for it. Apple: "Beta App Review Submissions", "Beta App Review Details"."""

    @dual
    async def missing_for_review(self: Review[Async], build_id: str) -> list[Missing]:
        """What is missing before a build can be submitted for beta review, each with what mends it.

        Empty where it can be submitted, was submitted, or is approved.
        """
        build = await Builds(self.asc).read(build_id)
        if build.external_state in GIVEABLE:
            return []
        app = await app_of_build(self.asc, build_id)
        name = app.attributes.bundle_id or app.id
        return missing_of_build(build, name) + await missing_information(self.asc, build, app.id, name)

    @dual
    async def submit(self: Review[Async], build_id: str, *, workflow: str = "testflight.submit") -> list[Step]:
        """Submit a build for beta review, unless it was.

        Raises `NotReady` with a list of what is missing. Apple: "Beta App Review Submissions".
        """
        build = await Builds(self.asc).read(build_id)
        name = "submitted for beta review"
        state = build.external_state
        if state in GIVEABLE:
            return [self.asc.announce(Step(workflow, name, "unchanged", str(state), build_id))]
        missing = await self.missing_for_review(build_id)
        if missing:
            raise NotReady(sentence(build, missing))
        try:
            await self.asc.api.beta_app_review_submissions.create(build=build_id)
        except (Conflict, InvalidRequest) as error:
            state = (await Builds(self.asc).read(build_id)).external_state
            if state not in GIVEABLE:
                raise NotReady(
                    f"Apple does not take build {build.label} for beta review; it is {state} for external testing. "
                    f"Mend what Apple says, then run the same again. {error}"
                ) from error
            return [self.asc.announce(Step(workflow, name, "unchanged", str(state), build_id))]
        state = (await Builds(self.asc).read(build_id)).external_state
        return [self.asc.announce(Step(workflow, name, "changed", str(state), build_id))]

    @dual
    async def set_review_details(
        self: Review[Async],
        app: str,
        *,
        contact_first_name: str | None = None,
        contact_last_name: str | None = None,
        contact_phone: str | None = None,
        contact_email: str | None = None,
        demo_account_required: bool | None = None,
        demo_account_name: str | None = None,
        demo_account_password: str | None = None,
        notes: str | None = None,
        workflow: str = "testflight.set_review_details",
    ) -> list[Step]:
        """Have the app's beta review details as given; what is left out stays as it is.

        Raises `NotReady` where the app has none yet: Apple makes them, no request can.
        """
        wanted = {
            "contact_first_name": contact_first_name,
            "contact_last_name": contact_last_name,
            "contact_phone": contact_phone,
            "contact_email": contact_email,
            "demo_account_required": demo_account_required,
            "demo_account_name": demo_account_name,
            "demo_account_password": demo_account_password,
            "notes": notes,
        }
        owner = await Builds(self.asc).app(app)
        detail = await review_detail(self.asc, owner.id)
        if detail is None:
            raise NotReady(
                f"{app} has no beta review details yet, and no request can make them; open TestFlight, Test "
                "Information in App Store Connect once, then run the same again"
            )
        step = "beta review details are set"
        differing = _differing(detail, wanted)
        if not differing:
            return [self.asc.announce(Step(workflow, step, "unchanged", target=detail.id))]
        id = detail.id

        async def is_so() -> bool:
            return not _differing((await self.asc.api.beta_app_review_details.get(id)).data, wanted)

        await update(lambda: self.asc.api.beta_app_review_details.update(id, **differing), is_so)
        return [self.asc.announce(Step(workflow, step, "changed", ", ".join(differing), detail.id))]

    @dual
    async def set_test_information(
        self: Review[Async],
        app: str,
        *,
        locale: str | None = None,
        feedback_email: str | None = None,
        description: str | None = None,
        marketing_url: str | None = None,
        privacy_policy_url: str | None = None,
        workflow: str = "testflight.set_test_information",
    ) -> list[Step]:
        """Have the app's test information as given, in a locale (the app's primary one); the rest stays as it is.

        Apple: "Beta App Localizations".
        """
        wanted = {
            "feedback_email": feedback_email,
            "description": description,
            "marketing_url": marketing_url,
            "privacy_policy_url": privacy_policy_url,
        }
        owner = await Builds(self.asc).app(app)
        locale = locale or owner.attributes.primary_locale or "en-US"
        step = f"test information ({locale}) is set"
        there = await self._information(owner, locale)
        if there is None:
            given: dict[str, Any] = {field: value for field, value in wanted.items() if value is not None}
            try:
                made = await self.asc.api.beta_app_localizations.create(app=owner.id, locale=locale, **given)
            except Conflict:  # Apple has made it in the meantime
                there = await self._information(owner, locale)
                if there is None:
                    raise
            else:
                return [self.asc.announce(Step(workflow, step, "changed", ", ".join(given), made.data.id))]
        differing = _differing(there, wanted)
        if not differing:
            return [self.asc.announce(Step(workflow, step, "unchanged", target=there.id))]
        id = there.id

        async def is_so() -> bool:
            return not _differing((await self.asc.api.beta_app_localizations.get(id)).data, wanted)

        await update(lambda: self.asc.api.beta_app_localizations.update(id, **differing), is_so)
        return [self.asc.announce(Step(workflow, step, "changed", ", ".join(differing), there.id))]

    async def _information(self: Review[Async], owner: App, locale: str) -> BetaAppLocalization | None:
        listing = self.asc.paginate(self.asc.api.beta_app_localizations.list, filter_app=[owner.id], limit=200)
        return next(iter([one async for one in listing if one.attributes.locale == locale]), None)


def _differing(there: BetaAppReviewDetail | BetaAppLocalization, wanted: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that are wanted and differ."""
    return {
        field: value
        for field, value in wanted.items()
        if value is not None and getattr(there.attributes, field) != value
    }


async def review_detail(asc: ClientBase[Async], app_id: str) -> BetaAppReviewDetail | None:
    """The beta review details of an app; None where Apple has not made them."""
    try:
        return (await asc.api.apps.get_beta_app_review_detail(app_id)).data
    except NotFound:
        return None


async def missing_information(asc: ClientBase[Async], build: BuildSummary, app_id: str, app: str) -> list[Missing]:
    """What beta review would miss beside a build in the right state; app is how commands name it."""
    missing = []
    detail = await review_detail(asc, app_id)
    given = detail.attributes if detail else None
    asked = {**CONTACT, **(DEMO_ACCOUNT if given and given.demo_account_required else {})}
    command = f"asckit testflight review set {app}"
    for field, (words, option) in asked.items():
        if not getattr(given, field, None):
            missing.append(Missing(words, f"{command} {option} …"))
    localizations = await asc.api.apps.list_beta_app_localizations(app_id, limit=200)
    if not any(one.attributes.feedback_email for one in localizations.data):
        missing.append(Missing("a feedback e-mail address", f"{command} --feedback-email …"))
    train = build.resource.relationships.pre_release_version
    if train is not None and train.id is not None:
        others = await asc.api.builds.list(
            filter_pre_release_version=[train.id],
            filter_beta_app_review_submission_beta_review_state=["WAITING_FOR_REVIEW", "IN_REVIEW"],
            filter_expired=["false"],
        )
        missing += [
            Missing(
                f"that build {other.attributes.version} of the same version leaves beta review (wait, or expire it)",
                f"wait, or expire build {other.attributes.version} (asckit builds expire)",
            )
            for other in others.data
            if other.id != build.id
        ]
    return missing

"""Answering for the encryption of a build: by an explicit answer, or by a declaration that exists or is created."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import attrs

from asckit.errors import ConfigurationError, Conflict, NoMatch, NotFound, NotReady, WaitTimeout
from asckit.workflow import Step, StepStatus
from asckit_api.operation import M, dual

from .documents import Papers, read_papers, send_papers
from .finding import near
from .life import DECLARATION, MISSING_COMPLIANCE
from .refusing import answered
from .search import Finding
from .summary import INCLUDED, BuildSummary, summary_in

if TYPE_CHECKING:
    from asckit_api.models import App, AppEncryptionDeclaration
    from asckit_api.operation import Async

STEP: Final = "export compliance is answered"
ANSWER_ONE: Final = (
    "say either whether the build uses non-exempt encryption (uses_non_exempt_encryption=True or False, "
    "--uses-non-exempt-encryption or --no-uses-non-exempt-encryption), or which declaration answers for it "
    "(declaration=, --declaration); asckit never answers export compliance for you"
)

UNSETTLED_ANSWER: Final = (
    "The answer was taken, and the same command waits again. If it was that the build uses non-exempt encryption, "
    "Apple may ask for a declaration: `asckit builds declare`, then `asckit builds comply --declaration`."
)


@attrs.frozen
class Answers:
    """What an encryption declaration says about an app: all of it is yours to answer, nothing has a default."""

    app_description: str
    contains_proprietary_cryptography: bool
    contains_third_party_cryptography: bool
    available_on_french_store: bool

    def given_by(self, declaration: AppEncryptionDeclaration) -> bool:
        """Whether a declaration says just this."""
        said = declaration.attributes
        return all(getattr(said, field.name) == getattr(self, field.name) for field in attrs.fields(Answers))


class Complying(Finding[M]):
    """The part of `Builds` that answers for encryption."""

    @dual
    async def comply(
        self: Complying[Async],
        id: str,
        *,
        uses_non_exempt_encryption: bool | None = None,
        declaration: str | None = None,
        timeout: float = 600.0,
        every: float = 5.0,
        workflow: str = "builds.comply",
    ) -> BuildSummary:
        """Answer export compliance for a build, and wait until Apple has taken the answer in. Returns the build.

        Give one of both: whether it uses non-exempt encryption, or a declaration of its app, by id or code; there is
        no default. An answer cannot be changed later: `NotReady` is raised where another one was given already, or
        the declaration answers for nothing. A build whose declaration Apple still looks at is returned as
        IN_EXPORT_COMPLIANCE_REVIEW: that takes days. Apple: "Complying with Encryption Export Regulations".
        """
        if (uses_non_exempt_encryption is None) is (declaration is None):
            raise ConfigurationError(f"Compliance takes one answer: {ANSWER_ONE}.")
        if declaration is not None:
            changed, said = await self._attach(id, declaration)
            build = await self.read(id)
        else:
            said = "uses non-exempt encryption" if uses_non_exempt_encryption else "no non-exempt encryption"
            changed, build = await self._answer(await self.read(id), bool(uses_non_exempt_encryption))

        async def look() -> BuildSummary | None:
            now = await self.read(id)
            return None if MISSING_COMPLIANCE in (now.internal_state, now.external_state) else now

        if changed or MISSING_COMPLIANCE in (build.internal_state, build.external_state):
            try:
                build = await self.asc.poll(
                    look, every=every, timeout=timeout, describe=f"the compliance of build {build.label} to settle"
                )
            except WaitTimeout as error:
                raise WaitTimeout(f"{error} {UNSETTLED_ANSWER}", waited=error.waited) from error.__cause__
        self.asc.announce(Step(workflow, STEP, "changed" if changed else "unchanged", said, id))
        return build

    async def _answer(self: Complying[Async], build: BuildSummary, answer: bool) -> tuple[bool, BuildSummary]:
        """Answer whether a build uses non-exempt encryption; returns whether that was not so yet, and the build."""
        if build.uses_non_exempt_encryption is None:
            try:
                await self.asc.api.builds.update(build.id, uses_non_exempt_encryption=answer)
            except Conflict:  # somebody has answered in the meantime: equality is success
                build = await self.read(build.id)
                if build.uses_non_exempt_encryption is None:
                    raise
            else:
                return True, build
        if build.uses_non_exempt_encryption is not answer:
            raise answered(build)
        return False, build

    async def _attach(self: Complying[Async], id: str, wanted: str) -> tuple[bool, str]:
        """Make a declaration answer for a build; returns whether that was not so yet, and what people call it."""
        page = await self.asc.api.builds.get(id, include=[*INCLUDED, "app", "appEncryptionDeclaration"])
        build, linked = summary_in(page, page.data), page.data.relationships
        there = page.find(linked.app_encryption_declaration)
        if there is not None and wanted in (there.id, there.attributes.code_value):
            return False, f"declaration {_name(there)}"
        owner = page.find(linked.app)
        if owner is None:
            raise NoMatch(f"build {build.label} belongs to no app that this key can see")
        declaration = await self.declaration(owner, wanted)
        _check_answers(declaration)
        if there is not None:
            raise NotReady(
                f"build {build.label} is answered for by the declaration {_name(there)} already; leave the "
                "declaration out, or upload a new build"
            )
        if build.uses_non_exempt_encryption is False:
            raise answered(build)
        try:
            await self.asc.api.builds.set_app_encryption_declaration(id, declaration.id)
        except Conflict:
            now = await self.asc.api.builds.get_app_encryption_declaration_linkage(id)
            if now.data is None or now.data.id != declaration.id:
                raise
        return True, f"declaration {_name(declaration)}"

    @dual
    async def declarations(self: Complying[Async], app: str | App) -> list[AppEncryptionDeclaration]:
        """The encryption declarations of an app, as Apple lists them."""
        owner = await self.app(app)
        listing = self.asc.paginate(self.asc.api.app_encryption_declarations.list, filter_app=[owner.id], limit=200)
        return [declaration async for declaration in listing]

    @dual
    async def declaration(self: Complying[Async], app: str | App, wanted: str) -> AppEncryptionDeclaration:
        """A declaration of an app by its id or code. Raises `NoMatch`, which lists those there are."""
        every = await self.declarations(app)
        for one in every:
            if wanted in (one.id, one.attributes.code_value):
                return one
        names = [_name(one) for one in every]
        there = (
            f"there is {', '.join(near(wanted, names))}" if names else "it has none; `asckit builds declare` makes one"
        )
        raise NoMatch(f"there is no encryption declaration {wanted!r} of this app; {there}", candidates=names)

    @dual
    async def declare(
        self: Complying[Async],
        app: str | App,
        *,
        app_description: str,
        contains_proprietary_cryptography: bool,
        contains_third_party_cryptography: bool,
        available_on_french_store: bool,
        document: Path | str | None = None,
        timeout: float = 600.0,
        every: float = 5.0,
        workflow: str = "builds.declare",
    ) -> AppEncryptionDeclaration:
        """The declaration of an app that says just this, created if there is none; with its document, if one is given.

        One that was rejected or has expired does not count. A document is reserved, sent in parts, and committed with
        its MD5; what a run before has left unfinished is gone on with. Raises `NotReady` where the declaration has
        another document, or Apple refuses it, and `ConfigurationError` for a file that cannot be read.
        Apple: "App Encryption Declarations".
        """
        answers = Answers(
            app_description,
            contains_proprietary_cryptography,
            contains_third_party_cryptography,
            available_on_french_store,
        )
        papers = None if document is None else await self.asc.port.run_blocking(Papers.of, Path(document))
        owner = await self.app(app)
        every_one = await self.declarations(owner)
        usable = [one for one in every_one if answers.given_by(one) and _state_of(one) != MISSING_COMPLIANCE]
        name = "encryption is declared"
        status: StepStatus
        if usable:
            found, status = usable[0], "unchanged"
        else:
            made = await self.asc.api.app_encryption_declarations.create(app=owner.id, **attrs.asdict(answers))
            found, status = made.data, "changed"
        self.asc.announce(Step(workflow, name, status, _name(found), found.id))
        if papers is None:
            return found
        changed = await self._send(found, papers, timeout, every)
        status = "changed" if changed else "unchanged"
        self.asc.announce(Step(workflow, "the declaration has its document", status, papers.name, found.id))
        return (await self.asc.api.app_encryption_declarations.get(found.id)).data

    async def _send(
        self: Complying[Async], declaration: AppEncryptionDeclaration, papers: Papers, timeout: float, every: float
    ) -> bool:
        """Give a declaration its document; returns whether it did not have it yet."""
        try:
            there = await read_papers(self.asc, declaration.id)
        except NotFound:
            there = None
        changed = await send_papers(self.asc, declaration.id, papers, there)

        async def look() -> bool | None:
            now = await read_papers(self.asc, declaration.id)
            details = now.attributes.asset_delivery_state if now else None
            if details and details.state == "FAILED":
                told = "; ".join(f"{error.code}: {error.description}" for error in details.errors or ())
                raise NotReady(
                    f"Apple refused {papers.name}: {told or 'it tells no reasons'}; mend it, and declare anew"
                )
            return True if details and details.state == "COMPLETE" else None

        await self.asc.poll(look, every=every, timeout=timeout, describe=f"the document {papers.name} to be taken in")
        return changed


def _state_of(declaration: AppEncryptionDeclaration) -> str | None:
    """The beta state that a declaration gives its builds; a state that is not known keeps them from nothing."""
    return DECLARATION.get(declaration.attributes.app_encryption_declaration_state or "")


def _check_answers(declaration: AppEncryptionDeclaration) -> None:
    """Raises `NotReady` for a declaration that answers for nothing."""
    if _state_of(declaration) == MISSING_COMPLIANCE:
        raise NotReady(
            f"the declaration {_name(declaration)} is {declaration.attributes.app_encryption_declaration_state}, so it "
            "answers for no build; `asckit builds declare` makes a new one"
        )


def _name(declaration: AppEncryptionDeclaration) -> str:
    """What people call a declaration: its code, or its id until it has one."""
    return declaration.attributes.code_value or declaration.id

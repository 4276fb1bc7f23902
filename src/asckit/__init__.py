"""A Python client for Apple's App Store Connect API. Names are imported when they are first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .calls import Answer as Answer
    from .calls import Call as Call
    from .calls import Quota as Quota
    from .carrying import FileSlice as FileSlice
    from .client import AsyncClient as AsyncClient
    from .client import Client as Client
    from .client import ClientBase as ClientBase
    from .clock import Clock as Clock
    from .clock import SystemClock as SystemClock
    from .errors import ApiError as ApiError
    from .errors import AscError as AscError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import ClientClosed as ClientClosed
    from .errors import ConfigurationError as ConfigurationError
    from .errors import Conflict as Conflict
    from .errors import ErrorObject as ErrorObject
    from .errors import InvalidRequest as InvalidRequest
    from .errors import NoMatch as NoMatch
    from .errors import NotFound as NotFound
    from .errors import NotReady as NotReady
    from .errors import OutcomeUnknown as OutcomeUnknown
    from .errors import PermissionDenied as PermissionDenied
    from .errors import PluginError as PluginError
    from .errors import RateLimited as RateLimited
    from .errors import ServerError as ServerError
    from .errors import TransportError as TransportError
    from .errors import WaitTimeout as WaitTimeout
    from .errors import WorkflowError as WorkflowError
    from .hookspecs import Failure as Failure
    from .hookspecs import Reconcile as Reconcile
    from .hookspecs import RetryDecision as RetryDecision
    from .hookspecs import hookimpl as hookimpl
    from .keys import ApiKey as ApiKey
    from .layers import CallNext as CallNext
    from .layers import Layer as Layer
    from .layers import Phase as Phase
    from .pages import AsyncPages as AsyncPages
    from .pages import Pages as Pages
    from .plan import Plan as Plan
    from .plan import PlanRefused as PlanRefused
    from .plan import PlanStop as PlanStop
    from .plugins import Plugins as Plugins
    from .plugins import PluginStatus as PluginStatus
    from .ports import Port as Port
    from .transfer import TransferOptions as TransferOptions
    from .transfer import Transferred as Transferred
    from .transfer import TransferRefused as TransferRefused
    from .workflow import Step as Step
    from .workflow import StepStatus as StepStatus
    from .workflow import Workflow as Workflow

    __version__: str
    """The version of asckit."""

_PLACES = {
    "calls": ("Answer", "Call", "Quota"),
    "carrying": ("FileSlice",),
    "client": ("AsyncClient", "Client", "ClientBase"),
    "clock": ("Clock", "SystemClock"),
    "errors": (
        "ApiError",
        "AscError",
        "AuthenticationError",
        "ClientClosed",
        "ConfigurationError",
        "Conflict",
        "ErrorObject",
        "InvalidRequest",
        "NoMatch",
        "NotFound",
        "NotReady",
        "OutcomeUnknown",
        "PermissionDenied",
        "PluginError",
        "RateLimited",
        "ServerError",
        "TransportError",
        "WaitTimeout",
        "WorkflowError",
    ),
    "hookspecs": ("Failure", "Reconcile", "RetryDecision", "hookimpl"),
    "keys": ("ApiKey",),
    "layers": ("CallNext", "Layer", "Phase"),
    "pages": ("AsyncPages", "Pages"),
    "plan": ("Plan", "PlanRefused", "PlanStop"),
    "plugins": ("PluginStatus", "Plugins"),
    "ports": ("Port",),
    "transfer": ("TransferOptions", "TransferRefused", "Transferred"),
    "workflow": ("Step", "StepStatus", "Workflow"),
}
_MODULES = {name: module for module, names in _PLACES.items() for name in names}

__all__ = ["__version__", *sorted(_MODULES)]


def __getattr__(name: str) -> Any:
    if name == "__version__":
        from importlib.metadata import PackageNotFoundError, version

        try:
            value: object = version("asckit")
        except PackageNotFoundError:  # run from a checkout that is not installed
            value = "0+unknown"
    elif name in _MODULES:
        value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

"""The exception tree. ``str(error)`` is fit to show to a person: what, which one, what to do next."""


class ImageSearchError(Exception):
    """Base of everything this project raises on purpose.

    ``code`` is a stable word for programs (the REST API sends it); the message is for people.
    """

    code = "error"


class InvalidInput(ImageSearchError):
    """A value given by the caller is outside what is allowed."""

    code = "invalid_input"


class NotFound(ImageSearchError):
    """A dataset, picture, folder or job does not exist."""

    code = "not_found"


class Conflict(ImageSearchError):
    """The request is fine but something else stands in its way: a lock, a name that is taken."""

    code = "conflict"


class TooLarge(ImageSearchError):
    """A picture or request is over a limit."""

    code = "too_large"


class UnreadableImage(ImageSearchError):
    """A file is not a picture that can be decoded."""

    code = "unreadable_image"


class ModelUnavailable(ImageSearchError):
    """The model's weights are not on this machine and cannot be fetched, or do not load."""

    code = "model_unavailable"


class IndexUnusable(ImageSearchError):
    """The saved index files are missing, damaged, or do not belong together."""

    code = "index_unusable"


class StorageError(ImageSearchError):
    """The catalogue or a folder cannot be read or written: full disk, no permission, server gone."""

    code = "storage_error"


class MissingPackage(ImageSearchError):
    """An optional package is needed; the message carries the exact ``pip install`` line."""

    code = "missing_package"
